import type { Dropship, DropshipLine, Source } from "../../schemas/dropship"
import { isOnHold } from "../automatic/is-on-hold"
import type { SourceCandidate } from "./domain/list-sources"
import { stockKey } from "./domain/plan/plan-problem"
import type { PlannedLine } from "./domain/plan/plan-order"
import { planPurchaseOrders } from "./domain/plan-purchase-orders"
import type { Sourcing, SourcingLine } from "./load-sourcing"
import { planSourcing, type PlannedSourcing } from "./plan-sourcing"
import { planContextOf } from "./source-facts"

/** What the order page shows: lines, their sources, and the best plan. */
export function dropshipView(
  sourcing: Sourcing,
  planned: PlannedSourcing = planSourcing(sourcing)
): Dropship {
  return {
    order_id: sourcing.order.id,
    display_id: sourcing.order.display_id,
    currency_code: sourcing.order.currency_code,
    ship_to: sourcing.ship_to,
    chosen_ship_method: sourcing.chosen_ship_method,
    is_on_hold: isOnHold(sourcing.order.metadata),
    lines: planned.lines.map((given) => {
      const { line, sources, state, reason, decision } = given
      return {
        line_item_id: line.item.id,
        variant_id: line.item.variant_id,
        title: line.title,
        sku: line.item.variant_sku ?? line.item.variant?.sku ?? null,
        thumbnail: line.item.thumbnail,
        unit_price: line.unit_price,
        quantity: line.item.quantity,
        open_quantity: line.open_quantity,
        state,
        reason,
        own_stock_quantity: line.own_stock_quantity,
        decision,
        sources: sourceViews(sources, given.planned),
        purchase_orders: purchaseOrdersOfLine(sourcing, line),
      }
    }),
    plan: planView(sourcing, planned),
    purchase_orders: sourcing.purchase_orders,
  }
}

function planView(
  sourcing: Sourcing,
  { lines, plan }: PlannedSourcing
): Dropship["plan"] {
  return {
    purchase_orders: planPurchaseOrders(
      lines.map(({ line, planned }) => ({
        line_item_id: line.item.id,
        unit_price: line.unit_price,
        allocations: planned?.allocations ?? [],
      })),
      planContextOf(sourcing)
    ),
    landed_cost: plan.landedCost,
    parcel_count: plan.parcelCount,
    is_proven: plan.isProven,
  }
}

/** Sources of a line, each with its place among all of them. */
export function sourceViews(
  sources: readonly SourceCandidate[],
  planned: Pick<PlannedLine, "ranked"> | null
): Source[] {
  const ranked = new Map(
    planned?.ranked.map((each) => [stockKey(each.source), each])
  )
  return sources.map((source) => {
    const place = ranked.get(stockKey(source))
    return {
      ...source,
      is_selected: place?.isChosen ?? false,
      rank: place?.rank ?? null,
      order_cost_difference: place?.orderCostDifference ?? null,
    }
  })
}

function purchaseOrdersOfLine(
  sourcing: Sourcing,
  line: SourcingLine
): DropshipLine["purchase_orders"] {
  return sourcing.purchase_orders.flatMap((order) => {
    const quantity = order.lines
      .filter((candidate) => candidate.line_item_id === line.item.id)
      .reduce((sum, candidate) => sum + candidate.quantity, 0)
    return quantity > 0
      ? [
          {
            id: order.id,
            po_number: order.po_number,
            status: order.status,
            quantity,
          },
        ]
      : []
  })
}
