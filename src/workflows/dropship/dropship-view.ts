import type { Dropship, DropshipLine, Source } from "../../schemas/dropship"
import { lineState } from "./domain/line-state"
import { listSourcesForLine, type SourceCandidate } from "./domain/list-sources"
import {
  chooseSources,
  planPurchaseOrders,
  type PlanContext,
} from "./domain/plan-purchase-orders"
import type { Sourcing, SourcingLine } from "./load-sourcing"

/** What the order page shows: lines, their sources, and the best plan. */
export function dropshipView(sourcing: Sourcing): Dropship {
  const lines = sourcing.lines.map((line) => {
    const sources = sourcesOf(sourcing, line)
    const state = lineState({
      requires_shipping: line.item.requires_shipping !== false,
      open_quantity: line.open_quantity,
      held_quantity: line.held_quantity,
      order_obstacle: sourcing.obstacle,
      sources,
    })
    return { line, sources, ...state }
  })
  const planned = lines
    .filter(({ state }) => state === "ready")
    .map(({ line, sources }) => ({
      line_item_id: line.item.id,
      quantity: line.open_quantity,
      unit_price: line.unit_price,
      brand: line.brand,
      sources,
    }))
  const context = planContextOf(sourcing)
  const choices = chooseSources(planned, context)

  return {
    order_id: sourcing.order.id,
    display_id: sourcing.order.display_id,
    currency_code: sourcing.order.currency_code,
    ship_to: sourcing.ship_to,
    chosen_ship_method: sourcing.chosen_ship_method,
    lines: lines.map(({ line, sources, state, reason }) => ({
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
      sources: sources.map((source) =>
        sourceView(source, choices.get(line.item.id))
      ),
      purchase_orders: purchaseOrdersOfLine(sourcing, line),
    })),
    plan: { purchase_orders: planPurchaseOrders(planned, choices, context) },
    purchase_orders: sourcing.purchase_orders,
  }
}

/** A line's sources for its open quantity, or for another one. */
export function sourcesOf(
  sourcing: Sourcing,
  line: SourcingLine,
  quantity: number = line.open_quantity
): SourceCandidate[] {
  return listSourcesForLine(line.items, sourcing.rules, sourcing.distributors, {
    quantity: Math.max(1, quantity),
    unit_price: line.unit_price,
    currency_code: sourcing.order.currency_code,
    province: sourcing.ship_to.province || null,
  })
}

export function planContextOf(sourcing: Sourcing): PlanContext {
  return {
    display_id: sourcing.order.display_id,
    chosen_ship_method: sourcing.chosen_ship_method,
    distributors: sourcing.distributors,
    preferences: sourcing.preferences,
    distributor_order: sourcing.settings.distributor_order,
    taken_po_numbers: sourcing.purchase_orders.map((order) => order.po_number),
  }
}

function sourceView(
  { obstacle_rank: _, ...source }: SourceCandidate,
  choice: SourceCandidate | undefined
): Source {
  return {
    ...source,
    is_selected:
      choice?.distributor_id === source.distributor_id &&
      choice.sku === source.sku &&
      choice.warehouse === source.warehouse,
  }
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
