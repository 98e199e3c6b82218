import { Tooltip } from "@medusajs/ui"
import { useDate } from "@medusajs/dashboard/hooks"
import { useTranslation } from "react-i18next"
import type { LiveFigures } from "../../../schemas/dropship"

/** A source's stock as the distributor tells it just now. */
export function LiveStock({ live }: { live: LiveFigures }) {
  const { t } = useTranslation("dropship")
  const { getFullDate } = useDate()
  if ("error" in live) {
    return (
      <Tooltip content={live.error}>
        <span className="txt-compact-xsmall text-ui-tag-orange-text whitespace-nowrap">
          {t("dropship.sources.liveUnknown")}
        </span>
      </Tooltip>
    )
  }
  const time = getFullDate({ date: live.checked_at, includeTime: true })
  return (
    <Tooltip content={t("dropship.sources.liveCheckedAt", { time })}>
      <span
        data-testid="dropship-live-stock"
        className="txt-compact-xsmall text-ui-tag-green-text whitespace-nowrap"
      >
        {t("dropship.sources.liveStock", { count: live.available_quantity })}
      </span>
    </Tooltip>
  )
}
