import { Table, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { FeedRejectionFilter, FeedRun } from "../../../schemas/feed-run"
import { useFeedRejections } from "../../hooks/use-feed-rejections"
import { RowsSkeleton } from "../settings/rows-skeleton"
import { QueryError } from "../shared/query-error"

const pageSize = 20

interface RejectedRowsTableProps {
  run: FeedRun
  filter: FeedRejectionFilter
}

/** A page of the rejected rows that a filter leaves. */
export function RejectedRowsTable({ run, filter }: RejectedRowsTableProps) {
  const { t } = useTranslation("dropship")
  const [pageIndex, setPageIndex] = useState(0)
  const { data, isPending, error, refetch } = useFeedRejections(
    run.id,
    { ...filter, limit: pageSize, offset: pageIndex * pageSize },
    run.rows_rejected
  )
  if (!data) {
    return isPending ? (
      <RowsSkeleton rows={4} />
    ) : (
      <QueryError
        title={t("feeds.rejections.failed")}
        error={error}
        onRetry={() => void refetch()}
      />
    )
  }
  if (data.count === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle px-6 pb-4" role="status">
        {t("feeds.rejections.noneFound")}
      </Text>
    )
  }
  const pageCount = Math.ceil(data.count / pageSize)

  return (
    <>
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell className="w-20 text-right">
              {t("feeds.rejections.line")}
            </Table.HeaderCell>
            <Table.HeaderCell>{t("feeds.rejections.reason")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {data.rejections.map((rejection) => (
            <Table.Row
              key={`${rejection.file}:${rejection.line}`}
              className="align-top"
            >
              <Table.Cell className="py-3 text-right tabular-nums">
                {rejection.line}
              </Table.Cell>
              <Table.Cell className="py-3">
                <Text size="small" className="text-ui-fg-base">
                  {rejection.reason}
                </Text>
                <Text size="xsmall" className="text-ui-fg-subtle break-all">
                  {rejection.file}
                </Text>
                <code className="bg-ui-bg-component mt-1 block break-all rounded px-1.5 py-1 font-mono text-xs">
                  {rejection.excerpt}
                </code>
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      {pageCount > 1 ? (
        <Table.Pagination
          count={data.count}
          pageSize={pageSize}
          pageIndex={pageIndex}
          pageCount={pageCount}
          canPreviousPage={pageIndex > 0}
          canNextPage={pageIndex < pageCount - 1}
          previousPage={() => setPageIndex(pageIndex - 1)}
          nextPage={() => setPageIndex(pageIndex + 1)}
          translations={{
            of: t("general.of"),
            results: t("general.results"),
            pages: t("general.pages"),
            prev: t("general.prev"),
            next: t("general.next"),
          }}
        />
      ) : null}
    </>
  )
}
