import { defineRouteConfig } from "@medusajs/admin-sdk"
import { NoRecords } from "@medusajs/dashboard/components"
import { CloudArrowDown } from "@medusajs/icons"
import { Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Outlet } from "react-router-dom"
import { FeedCard } from "../../components/feeds/feed-card"
import { FeedRunsTable } from "../../components/feeds/feed-runs-table"
import { MenuBreadcrumb } from "../../components/settings/menu-breadcrumb"
import { RowsSkeleton } from "../../components/settings/rows-skeleton"
import { QueryError } from "../../components/shared/query-error"
import { useDropshipDistributors } from "../../hooks/use-dropship-distributors"

const FeedsPage = () => {
  const { t } = useTranslation("dropship")
  const { data, isPending, error, refetch } = useDropshipDistributors()
  const enabled = data?.distributors.filter(({ is_enabled }) => is_enabled)
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <div className="px-6 py-4">
          <Heading>{t("feeds.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("feeds.text")}
          </Text>
        </div>
        {data ? null : isPending ? (
          <RowsSkeleton rows={2} />
        ) : (
          <QueryError
            title={t("feeds.failed")}
            error={error}
            onRetry={() => void refetch()}
          />
        )}
        {enabled?.length === 0 ? (
          <NoRecords
            className="h-auto px-6 py-10 text-center"
            title={t("feeds.noneEnabled")}
            message={t("feeds.noneEnabledText")}
            action={{
              to: "/settings/order-automation",
              label: t("feeds.toAutomation"),
            }}
          />
        ) : null}
      </Container>
      {enabled && enabled.length > 0 ? (
        <div className="grid grid-cols-1 gap-3 xl:grid-cols-2">
          {enabled.map((distributor) => (
            <FeedCard key={distributor.id} distributor={distributor} />
          ))}
        </div>
      ) : null}
      {data ? <FeedRunsTable distributors={data.distributors} /> : null}
      <Outlet />
    </div>
  )
}

export const config = defineRouteConfig({
  label: "menu.feeds",
  icon: CloudArrowDown,
  translationNs: "dropship",
})

export const handle = {
  breadcrumb: () => <MenuBreadcrumb name="feeds" />,
}

export default FeedsPage
