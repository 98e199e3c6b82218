import { RouteDrawer } from "@medusajs/dashboard/components"
import { Heading } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import { FeedRunDetails } from "../../../../components/feeds/feed-run-details"
import { RejectedRows } from "../../../../components/feeds/rejected-rows"
import { RowsSkeleton } from "../../../../components/settings/rows-skeleton"
import { QueryError } from "../../../../components/shared/query-error"
import { useFeedRun } from "../../../../hooks/use-feed-run"

const FeedRunPage = () => {
  const { t } = useTranslation("dropship")
  const { id = "" } = useParams()
  const { data, isPending, error, refetch } = useFeedRun(id)
  return (
    <RouteDrawer>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>{t("feeds.run")}</Heading>
        </RouteDrawer.Title>
      </RouteDrawer.Header>
      <RouteDrawer.Body className="divide-y overflow-y-auto p-0">
        {data ? (
          <>
            <FeedRunDetails run={data.feed_run} />
            <RejectedRows key={id} run={data.feed_run} />
          </>
        ) : isPending ? (
          <RowsSkeleton rows={8} />
        ) : (
          <QueryError
            title={t("feeds.runFailed")}
            error={error}
            onRetry={() => void refetch()}
          />
        )}
      </RouteDrawer.Body>
    </RouteDrawer>
  )
}

export default FeedRunPage
