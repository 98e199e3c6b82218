import { Button, InlineTip, Skeleton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useDropshipAdvice } from "../../hooks/use-dropship-advice"

/**
 * How many orders a day could be drop-shipped, and whether automation pays
 * for that. It keeps its height while it loads and when it fails, so that the
 * page below stays where it is.
 */
export function AdviceTip() {
  const { t } = useTranslation("dropship")
  const { data, error, isFetching, refetch } = useDropshipAdvice()
  if (data?.advice.orders === 0) {
    return null
  }
  return (
    <div className="min-h-36 px-6 py-4 sm:min-h-24">
      {data ? (
        <InlineTip label={t("advice.title")} role="status">
          {t("advice.number", {
            count: data.advice.orders,
            perDay: data.advice.orders_per_day,
            days: data.advice.days,
          })}{" "}
          {t(
            data.advice.orders_per_day < data.advice.pays_from_orders_per_day
              ? "advice.tooFew"
              : "advice.enough",
            { paysFrom: data.advice.pays_from_orders_per_day }
          )}
        </InlineTip>
      ) : error ? (
        <div className="flex flex-wrap items-center gap-2">
          <Text size="small" className="text-ui-fg-subtle">
            {t("advice.failed")}
          </Text>
          <Button
            size="small"
            variant="transparent"
            isLoading={isFetching}
            onClick={() => void refetch()}
          >
            {t("advice.retry")}
          </Button>
        </div>
      ) : (
        <Skeleton aria-hidden className="h-28 w-full rounded-md sm:h-16" />
      )}
    </div>
  )
}
