import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { DropshipLine, LiveFigures } from "../../../schemas/dropship"
import { byRank } from "../../lib/source-choice"
import { sourceKey } from "../../lib/source-key"
import { SourceRow } from "./source-row"

export interface SourceTableProps {
  line: Pick<DropshipLine, "sources">
  currencyCode: string
  /** Key of the chosen source. */
  chosen: string | null
  /** By key of the source; only those that were asked for. */
  live?: ReadonlyMap<string, LiveFigures> | undefined
  /** Left out: the table only shows. */
  onChoose?: (key: string) => void
}

/** Every source of a line, the unusable ones too, each with its reason. */
export function SourceTable(props: SourceTableProps) {
  const { t } = useTranslation("dropship")
  const { sources } = props.line
  const isCompared = sources.some(
    ({ order_cost_difference }) => order_cost_difference !== null
  )
  const figures = [
    "stock",
    "unitCost",
    "fee",
    "margin",
    "leadTime",
    ...(isCompared ? ["orderCost"] : []),
  ]
  return (
    <div className="overflow-x-auto">
      <Table className="txt-compact-xsmall">
        <Table.Header>
          <Table.Row className="[&_th]:h-8 [&_th]:whitespace-nowrap [&_th]:px-2 [&_th:first-child]:pl-3 [&_th:last-child]:pr-3">
            <Table.HeaderCell>{t("dropship.sources.source")}</Table.HeaderCell>
            {figures.map((name) => (
              <Table.HeaderCell key={name} className="text-right">
                {t(`dropship.sources.${name}`)}
              </Table.HeaderCell>
            ))}
            {props.onChoose && (
              <Table.HeaderCell className="hidden sm:table-cell">
                <span className="sr-only">{t("dropship.sources.choose")}</span>
              </Table.HeaderCell>
            )}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {[...sources].sort(byRank).map((source) => (
            <SourceRow
              key={sourceKey(source)}
              source={source}
              isCompared={isCompared}
              {...props}
            />
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
