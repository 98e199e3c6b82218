import { DataTable } from "@medusajs/dashboard/components"
import { useQueryParams } from "@medusajs/dashboard/hooks"
import { Container } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useLocation } from "react-router-dom"
import type { Distributor } from "../../../schemas/distributor"
import { feedRunStatuses } from "../../../schemas/feed-run"
import { useFeedRunColumns } from "../../hooks/use-feed-run-columns"
import { useFeedRuns } from "../../hooks/use-feed-runs"
import { feedRunQuery } from "../../lib/feed-run-query"
import { QueryError } from "../shared/query-error"

const pageSize = 20

interface FeedRunsTableProps {
  distributors: readonly Distributor[]
}

/** All runs; page, sorting and filters are in the URL. */
export function FeedRunsTable({ distributors }: FeedRunsTableProps) {
  const { t } = useTranslation("dropship")
  const { search } = useLocation()
  const url = useQueryParams(["offset", "order", "distributor_id", "status"])
  const { data, isPending, error, refetch } = useFeedRuns(
    feedRunQuery(url, pageSize)
  )
  const columns = useFeedRunColumns(distributors)

  return (
    <Container className="divide-y p-0">
      {error && !data ? (
        <QueryError
          title={t("feeds.runsFailed")}
          error={error}
          onRetry={() => void refetch()}
        />
      ) : (
        <DataTable
          heading={t("feeds.runs")}
          headingLevel="h2"
          data={data?.feed_runs}
          columns={columns}
          rowCount={data?.count}
          pageSize={pageSize}
          getRowId={(run) => run.id}
          rowHref={(run) => `/feeds/runs/${run.id}${search}`}
          isLoading={isPending}
          enableSearch={false}
          filters={[
            {
              id: "status",
              type: "radio",
              label: t("feeds.column.status"),
              options: feedRunStatuses.map((value) => ({
                value,
                label: t(`feeds.status.${value}`),
              })),
            },
            {
              id: "distributor_id",
              type: "radio",
              label: t("feeds.column.distributor"),
              options: distributors.map(({ id, name }) => ({
                value: id,
                label: name,
              })),
            },
          ]}
          emptyState={{
            empty: {
              heading: t("feeds.noRuns"),
              description: t("feeds.noRunsText"),
            },
            filtered: {
              heading: t("feeds.noneFound"),
              description: t("feeds.noneFoundText"),
            },
          }}
        />
      )}
    </Container>
  )
}
