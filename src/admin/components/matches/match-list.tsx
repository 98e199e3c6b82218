import { DataTable } from "@medusajs/dashboard/components"
import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { Link, useLocation } from "react-router-dom"
import { useDistributorFacts } from "../../hooks/use-distributor-facts"
import { useMatchColumns } from "../../hooks/use-match-columns"
import { useMatchList } from "../../hooks/use-match-list"
import { useReturnToFirstPage } from "../../hooks/use-return-to-first-page"
import { matchPageSize, matchTab } from "../../lib/match-query"
import { QueryError } from "../shared/query-error"
import { MatchTabs } from "./match-tabs"

/** The shop's variants and their items; tab, search and page are in the URL. */
export function MatchList() {
  const { t } = useTranslation("dropship")
  const { search } = useLocation()
  const { url, query } = useMatchList()
  const { data, isPending, error, refetch } = query
  const columns = useMatchColumns()
  const { distributors } = useDistributorFacts()
  // The last of a page was decided.
  useReturnToFirstPage(data?.matches.length === 0 && data.count > 0)

  // The table calls `rowHref` with its own row, of which only `id` is ours.
  const rows = useMemo(
    () => data?.matches.map((match) => ({ ...match, id: match.variant_id })),
    [data]
  )

  const tab = matchTab(url.state)
  const isEmptyShop =
    data !== undefined &&
    Object.values(data.totals).every((total) => total === 0)
  const isAllDone =
    data?.totals.ambiguous === 0 && data.totals.unmatched === 0 && !isEmptyShop
  const empty = isEmptyShop ? "shop" : isAllDone ? "done" : tab

  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 px-6 py-4">
        <div className="min-w-0 flex-1 basis-64">
          <Heading>{t("matches.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            {t("matches.text")}
          </Text>
        </div>
        <Button size="small" variant="secondary" asChild>
          <Link to={`/matches/brands${search}`}>
            {t("matches.brands.button")}
          </Link>
        </Button>
      </div>
      <MatchTabs totals={data?.totals} isLoading={isPending}>
        {error && !data ? (
          <QueryError
            title={t("matches.list.failed")}
            error={error}
            onRetry={() => void refetch()}
          />
        ) : (
          <DataTable
            data={rows}
            columns={columns}
            filters={[
              {
                id: "distributor_id",
                type: "radio",
                label: t("matches.list.distributor"),
                options: distributors.map(({ id, name }) => ({
                  label: name,
                  value: id,
                })),
              },
            ]}
            rowCount={data?.count}
            getRowId={(match) => match.id}
            rowHref={(match) => `/matches/variant/${match.id}${search}`}
            isLoading={isPending}
            pageSize={matchPageSize}
            emptyState={{
              empty: {
                heading: t(`matches.empty.${empty}.title`),
                description: t(`matches.empty.${empty}.text`),
              },
              filtered: {
                heading: t("matches.empty.noMatch.title"),
                description: t("matches.empty.noMatch.text"),
              },
            }}
          />
        )}
      </MatchTabs>
    </Container>
  )
}
