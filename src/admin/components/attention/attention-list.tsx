import { NoRecords } from "@medusajs/dashboard/components"
import { Container, Heading, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import { useAttention } from "../../hooks/use-attention"
import { useReturnToFirstPage } from "../../hooks/use-return-to-first-page"
import { attentionQuery } from "../../lib/attention-query"
import { PurchaseOrderTabs } from "../purchase-order/purchase-order-tabs"
import { RowsSkeleton } from "../settings/rows-skeleton"
import { QueryError } from "../shared/query-error"
import { AttentionFilters } from "./attention-filters"
import { AttentionRow } from "./attention-row"

const pageSize = 20

/** All that waits for a person; filters and page are in the URL. */
export function AttentionList() {
  const { t } = useTranslation("dropship")
  const [parameters, setParameters] = useSearchParams()
  const read = (name: string) => parameters.get(name) ?? undefined
  const query = attentionQuery(
    {
      kind: read("kind"),
      distributor_id: read("distributor_id"),
      offset: read("offset"),
    },
    pageSize
  )
  const { data, error, isPending, refetch } = useAttention(query)
  const isFiltered = Boolean(query.kind ?? query.distributor_id)
  useReturnToFirstPage(data?.items.length === 0 && data.count > 0)

  const write = (name: string, value: string | null) => {
    const next = new URLSearchParams(parameters)
    next.delete("offset")
    next.delete(name)
    if (value !== null) {
      next.set(name, value)
    }
    setParameters(next)
  }

  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-3 px-6 py-4">
        <div className="min-w-0 flex-1 basis-64">
          <Heading>{t("attention.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            {t("attention.text")}
          </Text>
        </div>
        <AttentionFilters
          kind={query.kind}
          distributorId={query.distributor_id}
          onChange={write}
        />
      </div>
      <PurchaseOrderTabs tab="attention" />
      {data ? (
        data.count === 0 ? (
          <NoRecords
            className="h-auto px-6 py-10 text-center"
            title={t(isFiltered ? "attention.noMatch" : "attention.empty")}
            message={t(
              isFiltered ? "attention.noMatchText" : "attention.emptyText"
            )}
            {...(isFiltered && {
              action: { to: "/attention", label: t("attention.showAll") },
            })}
          />
        ) : (
          <>
            <ul className="divide-y">
              {data.items.map((item) => (
                <AttentionRow key={`${item.kind}-${item.id}`} item={item} />
              ))}
            </ul>
            {data.count > pageSize ? (
              <Pages
                count={data.count}
                offset={query.offset}
                onTurn={(offset) =>
                  write("offset", offset === 0 ? null : String(offset))
                }
              />
            ) : null}
          </>
        )
      ) : isPending ? (
        <RowsSkeleton rows={4} />
      ) : (
        <QueryError
          title={t("attention.failed")}
          error={error}
          onRetry={() => void refetch()}
        />
      )}
    </Container>
  )
}

interface PagesProps {
  count: number
  offset: number
  onTurn: (offset: number) => void
}

function Pages({ count, offset, onTurn }: PagesProps) {
  const { t } = useTranslation("dropship")
  const pageIndex = Math.floor(offset / pageSize)
  const pageCount = Math.ceil(count / pageSize)
  return (
    <Table.Pagination
      count={count}
      pageSize={pageSize}
      pageIndex={pageIndex}
      pageCount={pageCount}
      canPreviousPage={pageIndex > 0}
      canNextPage={pageIndex + 1 < pageCount}
      previousPage={() => onTurn((pageIndex - 1) * pageSize)}
      nextPage={() => onTurn((pageIndex + 1) * pageSize)}
      translations={{
        of: t("attention.page.of"),
        results: t("attention.page.results"),
        pages: t("attention.page.pages"),
        prev: t("attention.page.prev"),
        next: t("attention.page.next"),
      }}
    />
  )
}
