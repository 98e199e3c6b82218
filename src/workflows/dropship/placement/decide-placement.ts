import type {
  Allowance,
  NewPurchaseOrder,
} from "../../../modules/purchase-order/types"
import { allowanceOf } from "../allowance"
import type { Sourcing } from "../load-sourcing"
import { decisionEvents } from "./decision-events"
import {
  refusalOfWarnings,
  refusalToWait,
  type PlacementRefusal,
} from "./placement-refusal"
import type { PricedOrder } from "./priced-order"
import {
  weighRequest,
  type WeighedRequest,
  type WeighRequest,
} from "./weigh-request"

/** What a placing request comes to: purchase orders to store, or a refusal. */
export type PlacementDecision =
  | { refusal: PlacementRefusal; orders: null; allowance: null }
  | { refusal: null; orders: NewPurchaseOrder[]; allowance: Allowance }

export interface PlacementRequest extends WeighRequest {
  /** User id, or `automatic`. */
  actor: string
  /** Why it is not placed although nothing is wrong; null: it may be. */
  reasonToWait?: (weighed: WeighedRequest) => string | null
}

/**
 * Decides what a placing request comes to, against the order as it is now.
 * What is wrong refuses it; then the distributors are asked; then what a person
 * must weigh refuses it, until it was accepted.
 */
export async function decidePlacement(
  request: PlacementRequest
): Promise<PlacementDecision> {
  const { sourcing, body, actor } = request
  const weighed = await weighRequest(request)
  if (weighed.refusal) {
    return refused(weighed.refusal)
  }
  const { orders, planned, warnings } = weighed
  const reason = request.reasonToWait?.(weighed) ?? null
  if (reason !== null) {
    return refused(refusalToWait(reason))
  }
  const open = warnings.filter(({ code }) => !body.accept?.includes(code))
  if (open.length > 0) {
    return refused(refusalOfWarnings(open))
  }
  return {
    refusal: null,
    orders: orders.map((order) => ({
      ...newPurchaseOrder(order, sourcing, actor),
      events: decisionEvents(order, planned, warnings, actor),
    })),
    allowance: allowanceOf(sourcing),
  }
}

const refused = (refusal: PlacementRefusal): PlacementDecision => ({
  refusal,
  orders: null,
  allowance: null,
})

function newPurchaseOrder(
  order: PricedOrder,
  sourcing: Sourcing,
  actor: string
): Omit<NewPurchaseOrder, "events"> {
  const { distributor, totals } = order
  return {
    po_number: order.po_number,
    order_id: sourcing.order.id,
    order_display_id: sourcing.order.display_id,
    distributor_id: distributor.id,
    distributor_name: distributor.name,
    ship_to: order.ship_to,
    ship_method: order.ship_method,
    allow_split: distributor.settings.allow_split,
    allow_backorder: distributor.settings.allow_backorder,
    stock_location_id: distributor.stock_location_id ?? "",
    currency_code: distributor.currency_code,
    item_cost: totals.item_cost,
    dropship_fee: totals.dropship_fee,
    total_cost: totals.total_cost,
    created_by: actor,
    lines: order.lines.map(({ line, source, quantity, unit_cost }) => ({
      line_item_id: line.item.id,
      variant_id: line.item.variant_id,
      sku: source.sku,
      title: line.title,
      warehouse: source.warehouse,
      quantity,
      unit_cost,
    })),
  }
}
