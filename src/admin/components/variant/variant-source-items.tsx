import { Badge, Copy, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Source } from "../../../schemas/dropship"
import { itemKey } from "../../lib/match-groups"
import { sourceItems } from "../../lib/variant-sources"

/** The items that a variant is, and how each was found. */
export function VariantSourceItems({
  sources,
}: {
  sources: readonly Source[]
}) {
  const { t } = useTranslation("dropship")
  return (
    <ul className="flex flex-col gap-y-2 px-6 py-4">
      {sourceItems(sources).map((item) => (
        <li
          key={itemKey(item)}
          className="flex flex-wrap items-center gap-x-2 gap-y-1"
        >
          <Text size="small" leading="compact" weight="plus">
            {item.distributor_name}
          </Text>
          <span className="txt-compact-small inline-flex min-w-0 items-center gap-x-1">
            <span className="break-all tabular-nums">{item.sku}</span>
            <Copy content={item.sku} className="text-ui-fg-muted shrink-0" />
          </span>
          <Badge size="2xsmall">
            {t(`matches.matchedBy.${item.matched_by}`)}
          </Badge>
          {item.is_preferred ? (
            <Badge size="2xsmall" color="green">
              {t("matches.items.preferred")}
            </Badge>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
