import { NoRecords, NoResults } from "@medusajs/dashboard/components"
import { Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import {
  shownBrandAliases,
  type BrandAliasRefusal,
  type BrandAliasRow,
} from "../../lib/brand-alias-rows"
import { BrandAliasTableRow } from "./brand-alias-table-row"

/** More fields at once make typing slow. */
const maxShown = 100

interface BrandAliasesTableProps {
  rows: readonly BrandAliasRow[]
  filter: string
  /** By key of the row, in words. */
  problems: ReadonlyMap<string, BrandAliasRefusal>
  onChange: (rows: BrandAliasRow[]) => void
}

/** A row for each other name of a brand. */
export function BrandAliasesTable({
  rows,
  filter,
  problems,
  onChange,
}: BrandAliasesTableProps) {
  const { t } = useTranslation("dropship")
  if (rows.length === 0) {
    return (
      <NoRecords
        title={t("matches.brands.empty")}
        message={t("matches.brands.emptyText")}
        className="h-auto px-6 py-10 text-center"
      />
    )
  }
  const shown = shownBrandAliases(rows, {
    filter,
    limit: maxShown,
    mustShow: (key) => problems.has(key),
  })
  if (shown.length === 0) {
    return <NoResults className="h-40" />
  }
  return (
    <>
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell className="w-1/2">
              {t("matches.brands.alias")}
            </Table.HeaderCell>
            <Table.HeaderCell className="w-1/2">
              {t("matches.brands.brand")}
            </Table.HeaderCell>
            <Table.HeaderCell className="w-12" />
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {shown.map((row) => (
            <BrandAliasTableRow
              key={row.key}
              row={row}
              problem={problems.get(row.key)}
              onChange={(changed) =>
                onChange(
                  rows.map((other) => (other.key === row.key ? changed : other))
                )
              }
              onRemove={() =>
                onChange(rows.filter((other) => other.key !== row.key))
              }
            />
          ))}
        </Table.Body>
      </Table>
      {shown.length < rows.length && filter === "" ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-3">
          {t("matches.brands.more", {
            shown: shown.length,
            count: rows.length,
          })}
        </Text>
      ) : null}
    </>
  )
}
