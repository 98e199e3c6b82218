import { createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { useLocation } from "react-router-dom"
import type { VariantMatch } from "../../schemas/match"
import { MatchItemsCell } from "../components/matches/match-items-cell"
import { MatchProductCell } from "../components/matches/match-product-cell"
import { MatchStateCell } from "../components/matches/match-state-cell"

const column = createDataTableColumnHelper<VariantMatch & { id: string }>()

/** Columns of the list of matches. */
export function useMatchColumns() {
  const { t } = useTranslation("dropship")
  const { search } = useLocation()
  return useMemo(
    () => [
      column.accessor("product_title", {
        header: t("matches.list.product"),
        maxSize: 280,
        cell: ({ row: { original } }) => (
          <MatchProductCell
            match={original}
            to={`/matches/variant/${original.variant_id}${search}`}
          />
        ),
      }),
      column.accessor("sku", {
        header: t("matches.list.sku"),
        enableSorting: true,
        sortLabel: t("matches.list.sku"),
        maxSize: 160,
        cell: ({ getValue }) => (
          <span className="block truncate" title={getValue() ?? undefined}>
            {getValue() ?? "–"}
          </span>
        ),
      }),
      column.accessor("mpn", {
        header: t("matches.list.brand"),
        maxSize: 180,
        cell: ({ row: { original } }) => (
          <TwoLines
            first={original.brand ?? "–"}
            second={original.mpn ?? t("matches.list.noNumber")}
          />
        ),
      }),
      column.accessor("state", {
        header: t("matches.list.state"),
        cell: ({ row: { original } }) => <MatchStateCell match={original} />,
      }),
      column.accessor("items", {
        header: t("matches.list.items"),
        maxSize: 260,
        cell: ({ row: { original } }) => <MatchItemsCell match={original} />,
      }),
    ],
    [t, search]
  )
}

function TwoLines({ first, second }: { first: string; second: string }) {
  return (
    <span className="block min-w-0">
      <span className="text-ui-fg-base block truncate" title={first}>
        {first}
      </span>
      <span className="text-ui-fg-subtle block truncate" title={second}>
        {second}
      </span>
    </span>
  )
}
