import { BellAlert } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import { useAttention } from "../../hooks/use-attention"
import { shortenCount } from "../../lib/shorten-count"

/**
 * The menu's icon: how much waits, if anything does. Medusa's menu has no
 * badges, and cuts an icon off at 15 pixels.
 */
export function AttentionIcon() {
  const { t } = useTranslation("dropship")
  const count = useAttention({ limit: 0, offset: 0 }).data?.count ?? 0
  if (count === 0) {
    return <BellAlert />
  }
  const label = t("attention.waiting", { count })
  return (
    <span
      role="img"
      aria-label={label}
      title={label}
      className="bg-ui-tag-red-icon text-ui-fg-on-color flex h-[15px] w-[15px] items-center justify-center text-[8px] font-semibold leading-none tracking-tighter tabular-nums"
    >
      {shortenCount(count)}
    </span>
  )
}
