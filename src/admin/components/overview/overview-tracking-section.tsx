import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import {
  trackingBuckets,
  type OverviewTracking,
} from "../../../schemas/overview"
import { barPercent } from "../../lib/overview-plot"
import { OverviewBar } from "./overview-bar"
import { OverviewNothing, OverviewSection } from "./overview-section"

interface OverviewTrackingSectionProps {
  tracking: readonly OverviewTracking[]
}

/** How long each distributor's first parcels took. */
export function OverviewTrackingSection({
  tracking,
}: OverviewTrackingSectionProps) {
  const { t, i18n } = useTranslation("dropship")
  const number = new Intl.NumberFormat(i18n.language)
  return (
    <OverviewSection title={t("overview.tracking.title")}>
      {tracking.length === 0 ? (
        <OverviewNothing>{t("overview.tracking.none")}</OverviewNothing>
      ) : (
        <div className="grid grid-cols-1 gap-6 md:grid-cols-2 xl:grid-cols-3">
          {tracking.map(({ distributor_id, distributor_name, ...told }) => (
            <div key={distributor_id} className="flex min-w-0 flex-col gap-y-2">
              <div className="flex flex-wrap items-baseline justify-between gap-x-4">
                <Text size="small" weight="plus">
                  {distributor_name}
                </Text>
                <Text size="small" className="text-ui-fg-subtle">
                  {t("overview.tracking.median", { hours: told.median_hours })}
                </Text>
              </div>
              <dl className="flex flex-col gap-y-1">
                {told.buckets.map(({ below_hours, purchase_orders }) => (
                  <OverviewBar
                    key={below_hours ?? "rest"}
                    label={
                      below_hours === null
                        ? t("overview.tracking.rest", {
                            hours: trackingBuckets.at(-1),
                          })
                        : t("overview.tracking.below", { hours: below_hours })
                    }
                    figure={number.format(purchase_orders)}
                    percent={barPercent(
                      purchase_orders,
                      told.buckets.map((bucket) => bucket.purchase_orders)
                    )}
                  />
                ))}
              </dl>
            </div>
          ))}
        </div>
      )}
    </OverviewSection>
  )
}
