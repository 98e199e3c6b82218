import type { Dropship, DropshipLine, Source } from "../../schemas/dropship"
import { roundMoney } from "../../schemas/money"
import {
  purchaseOrderTotals,
  type PurchaseOrderTotals,
} from "../../schemas/purchase-order-totals"
import type { DraftLine, DropshipDraft } from "./dropship-draft"
import { sourceKey } from "./source-key"

export interface DraftOrderLine {
  draft: DraftLine
  line: DropshipLine
  source: Source
}

/**
 * A purchase order as it would be placed. Money is in the order's currency
 * and counts the ticked lines only; null while a unit cost is unknown. The
 * margin is what stays after total cost and freight estimate.
 */
export interface DraftPurchaseOrder extends PurchaseOrderTotals {
  distributor_id: string
  distributor_name: string
  /** Empty: the server makes the number. */
  po_number: string
  /** Empty: the account's own. */
  ship_method: string
  lines: DraftOrderLine[]
  /** As planned; 0 where the plan doesn't use the distributor. */
  freight_estimate: number
}

/**
 * The purchase orders that the choices add up to: one for each distributor,
 * in the order in which the lines name them.
 */
export function groupPurchaseOrders(
  dropship: Dropship,
  draft: DropshipDraft
): DraftPurchaseOrder[] {
  const groups = new Map<string, DraftOrderLine[]>()
  for (const choice of draft.lines) {
    const line = dropship.lines.find(
      (candidate) => candidate.line_item_id === choice.line_item_id
    )
    const source = line?.sources.find(
      (candidate) => sourceKey(candidate) === choice.source
    )
    if (line && source) {
      const group = groups.get(source.distributor_id) ?? []
      group.push({ draft: choice, line, source })
      groups.set(source.distributor_id, group)
    }
  }

  return [...groups].map(([distributorId, lines]) => {
    const planned = dropship.plan.purchase_orders.find(
      (order) => order.distributor_id === distributorId
    )
    const changed = draft.orders[distributorId] ?? {}
    const included = lines.filter(({ draft }) => draft.is_included)
    const freight = included.length > 0 ? (planned?.freight_estimate ?? 0) : 0
    const totals = purchaseOrderTotals(
      included.map(({ draft, line, source }) => ({
        quantity: draft.quantity,
        unit_price: line.unit_price,
        unit_cost: source.unit_cost,
        dropship_fee: source.dropship_fee,
        dropship_fee_basis: source.dropship_fee_basis,
      }))
    )
    return {
      distributor_id: distributorId,
      distributor_name: lines[0]?.source.distributor_name ?? distributorId,
      po_number: changed.po_number ?? planned?.po_number ?? "",
      ship_method: changed.ship_method ?? planned?.ship_method ?? "",
      lines,
      ...totals,
      freight_estimate: freight,
      margin:
        totals.margin === null ? null : roundMoney(totals.margin - freight),
    }
  })
}
