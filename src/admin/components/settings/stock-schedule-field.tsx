import { useFormContext, useWatch } from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { Distributor } from "../../../schemas/distributor"
import type { DistributorFormValues } from "../../lib/distributor-form"
import { RelativeTime } from "../shared/relative-time"
import { TextField } from "./text-field"

/** When the stock files are pulled alone, where there are some. */
export function StockScheduleField({
  distributor,
}: {
  distributor: Pick<Distributor, "feed" | "is_enabled">
}) {
  const { t } = useTranslation("dropship")
  const { control } = useFormContext<DistributorFormValues>()
  const protocol = useWatch({ control, name: "feed.protocol" })
  const { stock, next_stock_run_at: nextAt } = distributor.feed
  if (stock === null || protocol === "api") {
    return null
  }
  const hint = t("stock.scheduleHint", {
    count: stock.labels.length,
    files: stock.labels.join(", "),
  })
  return (
    <div className="flex flex-col gap-y-1">
      <TextField
        name="feed.stock_schedule"
        label={t("stock.schedule")}
        hint={hint}
        placeholder="0 7-18 * * 1-6"
      />
      {distributor.is_enabled && nextAt !== null ? (
        <span className="txt-compact-small text-ui-fg-subtle">
          {t("stock.nextRun")}: <RelativeTime at={nextAt} />
        </span>
      ) : null}
    </div>
  )
}
