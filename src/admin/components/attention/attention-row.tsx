import { Badge, Text, clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { attentionKinds, type AttentionItem } from "../../../schemas/attention"
import { attentionLinks } from "../../lib/attention-links"
import { RelativeTime } from "../shared/relative-time"
import { SettleButton } from "./settle-button"
import { linkColors } from "../../lib/link-colors"

/** Something that waits: what happened, what to do, and where. */
export function AttentionRow({ item }: { item: AttentionItem }) {
  const { t } = useTranslation("dropship")
  const { color, isSettled } = attentionKinds[item.kind]
  return (
    <li className="flex flex-col gap-3 px-6 py-4 md:flex-row md:items-start md:justify-between md:gap-x-6">
      <div className="flex min-w-0 flex-col gap-y-1">
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <Badge size="2xsmall" color={color}>
            {t(`attention.kind.${item.kind}`)}
          </Badge>
          <Text size="small" leading="compact" weight="plus">
            {item.title}
          </Text>
          <Text size="xsmall" className="text-ui-fg-subtle">
            <RelativeTime at={item.since} />
          </Text>
        </div>
        <Text size="small" className="text-pretty break-words">
          {item.message}
        </Text>
        <Text
          size="small"
          className="text-ui-fg-subtle text-pretty break-words"
        >
          {item.action}
        </Text>
        <div className="flex flex-wrap gap-x-4 gap-y-1 pt-1">
          {attentionLinks(item).map(({ to, label, number }) => (
            <Link
              key={to}
              to={to}
              className={clx(
                linkColors,
                "txt-compact-small focus-visible:shadow-borders-focus rounded-sm outline-none"
              )}
            >
              {t(`attention.${label}`, { number })}
            </Link>
          ))}
        </div>
      </div>
      {isSettled && item.purchase_order_id !== null ? (
        <SettleButton item={item} purchaseOrderId={item.purchase_order_id} />
      ) : null}
    </li>
  )
}
