import { NoRecords } from "@medusajs/dashboard/components"
import { Container, Heading, Skeleton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import { useOverview } from "../../hooks/use-overview"
import { overviewDays } from "../../lib/overview-days"
import { QueryError } from "../shared/query-error"
import { OverviewDaysSelect } from "./overview-days-select"
import { OverviewSections } from "./overview-sections"

/** What is to be done and how it went; the range is in the URL. */
export function OverviewView() {
  const { t } = useTranslation("dropship")
  const [parameters, setParameters] = useSearchParams()
  const days = overviewDays(parameters.get("days"))
  const { data, isPending, error, refetch, dataUpdatedAt } = useOverview(days)
  const isOff =
    data?.distributors.length === 0 &&
    Object.values(data.purchase_orders).every((count) => count === 0)

  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-3 px-6 py-4">
          <div className="min-w-0 flex-1 basis-64">
            <Heading>{t("overview.title")}</Heading>
            <Text size="small" className="text-ui-fg-subtle text-pretty">
              {t("overview.text")}
            </Text>
          </div>
          {isOff ? null : (
            <OverviewDaysSelect
              days={days}
              onChange={(chosen) => setParameters({ days: chosen })}
            />
          )}
        </div>
        {isOff ? (
          <NoRecords
            className="h-auto px-6 py-10 text-center"
            title={t("overview.off")}
            message={t("overview.offText")}
            action={{
              to: "/settings/order-automation",
              label: t("overview.toAutomation"),
            }}
          />
        ) : data || isPending ? null : (
          <QueryError
            title={t("overview.failed")}
            error={error}
            onRetry={() => void refetch()}
          />
        )}
      </Container>
      {isPending ? <OverviewSkeleton /> : null}
      {data && !isOff ? (
        <OverviewSections overview={data} until={dataUpdatedAt} />
      ) : null}
    </div>
  )
}

function OverviewSkeleton() {
  return (
    <div aria-busy className="flex flex-col gap-y-3">
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2 xl:grid-cols-4">
        {[0, 1, 2, 3].map((card) => (
          <Skeleton key={card} className="h-28 w-full rounded-lg" />
        ))}
      </div>
      <Skeleton className="h-64 w-full rounded-lg" />
    </div>
  )
}
