import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { DecisionCandidate } from "../../../schemas/decision"
import { byRank } from "../../lib/source-choice"
import { DecisionRow } from "./decision-row"

interface DecisionTableProps {
  candidates: readonly DecisionCandidate[]
  currencyCode: string
}

const figures = ["stock", "unitCost", "fee", "orderCost"] as const

/** The sources that a line could have come from, best first. */
export function DecisionTable({
  candidates,
  currencyCode,
}: DecisionTableProps) {
  const { t } = useTranslation("dropship")
  return (
    <div className="overflow-x-auto">
      <Table className="txt-compact-xsmall">
        <Table.Header>
          <Table.Row className="[&_th]:h-8 [&_th]:whitespace-nowrap [&_th]:px-2 [&_th:first-child]:pl-3 [&_th:last-child]:pr-3">
            <Table.HeaderCell>
              {t("purchaseOrders.detail.why.source")}
            </Table.HeaderCell>
            {figures.map((name) => (
              <Table.HeaderCell key={name} className="text-right">
                {t(`purchaseOrders.detail.why.${name}`)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {[...candidates].sort(byRank).map((candidate) => (
            <DecisionRow
              key={`${candidate.distributor_id}/${candidate.sku}/${candidate.warehouse}`}
              candidate={candidate}
              currencyCode={currencyCode}
            />
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
