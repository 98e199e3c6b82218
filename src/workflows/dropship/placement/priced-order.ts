import type { LiveFigures } from "../../../schemas/dropship"
import { roundMoney } from "../../../schemas/money"
import {
  purchaseOrderTotals,
  type PurchaseOrderTotals,
} from "../../../schemas/purchase-order-totals"
import { liveFigures, type LiveAnswer } from "../domain/live-source"
import type { Sourcing } from "../load-sourcing"
import type { ResolvedLine, ResolvedOrder } from "./resolved-order"

/** A line with what it will cost, by the newest figure. */
export interface PricedLine extends ResolvedLine {
  /** Null: the distributor was not asked. */
  live: LiveFigures | null
  /** In the order's currency unit; null: unknown. */
  unit_cost: number | null
}

export interface PricedOrder extends Omit<ResolvedOrder, "lines"> {
  lines: PricedLine[]
  /** What the distributor said of its stock; null: it was not asked. */
  answer: LiveAnswer | null
  totals: PurchaseOrderTotals
  freight_estimate: number
  /** Price less costs and freight estimate; null: a cost is unknown. */
  margin: number | null
  /** What the buyer pays for the goods, before discounts and tax. */
  revenue: number
}

/**
 * Prices an order by what its distributor said just now, where it did; else by
 * the feed.
 */
export function priceOrder(
  order: ResolvedOrder,
  answer: LiveAnswer | null,
  rules: Sourcing["rules"]
): PricedOrder {
  const lines = order.lines.map((line): PricedLine => {
    const { source } = line
    const rule = rules.find(
      ({ distributor_id, warehouse }) =>
        distributor_id === source.distributor_id &&
        warehouse === source.warehouse
    )
    const live =
      answer && liveFigures(answer, source, rule?.buffer_quantity ?? 0)
    const liveCost = live && "unit_cost" in live ? live.unit_cost : null
    return { ...line, live, unit_cost: liveCost ?? source.unit_cost }
  })
  const totals = purchaseOrderTotals(
    lines.map(({ line, source, quantity, unit_cost }) => ({
      ...source,
      unit_cost,
      unit_price: line.unit_price,
      quantity,
    }))
  )
  const parcels = new Set(lines.map(({ source }) => source.warehouse)).size
  const freight = roundMoney(parcels * order.distributor.freight_estimate)
  return {
    ...order,
    lines,
    answer,
    totals,
    freight_estimate: freight,
    margin: totals.margin === null ? null : roundMoney(totals.margin - freight),
    revenue: roundMoney(
      lines.reduce(
        (sum, { line, quantity }) => sum + line.unit_price * quantity,
        0
      )
    ),
  }
}
