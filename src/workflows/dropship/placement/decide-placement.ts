import type {
  Allowance,
  NewPurchaseOrder,
} from "../../../modules/purchase-order/types"
import type { PlacePurchaseOrdersBody } from "../../../schemas/dropship"
import { allowanceOf } from "../allowance"
import type { LiveAnswer } from "../domain/live-source"
import type { Sourcing } from "../load-sourcing"
import { planSourcing } from "../plan-sourcing"
import { decisionEvents } from "./decision-events"
import {
  PlacementProblems,
  refusalOfWarnings,
  type PlacementRefusal,
} from "./placement-refusal"
import { priceOrder, type PricedOrder } from "./priced-order"
import { resolvePlacement, type LimitsOf } from "./resolve-placement"
import type { ResolvedOrder } from "./resolved-order"
import { weighPlacement } from "./weigh-placement"
import { forbiddenBecause } from "./weigh-rules"

/** What a placing request comes to: purchase orders to store, or a refusal. */
export type PlacementDecision =
  | { refusal: PlacementRefusal; orders: null; allowance: null }
  | { refusal: null; orders: NewPurchaseOrder[]; allowance: Allowance }

export interface PlacementRequest {
  sourcing: Sourcing
  body: PlacePurchaseOrdersBody
  limitsOf: LimitsOf
  /** User id. */
  actor: string
  /** The live check: what distributors have of the goods just now, by id. */
  askStock: (
    orders: readonly ResolvedOrder[]
  ) => Promise<ReadonlyMap<string, LiveAnswer>>
}

/**
 * Decides what a placing request comes to, against the order as it is now.
 * What is wrong refuses it; then the distributors are asked; then what a person
 * must weigh refuses it, until it was accepted.
 */
export async function decidePlacement(
  request: PlacementRequest
): Promise<PlacementDecision> {
  const { sourcing, body, limitsOf, actor } = request
  const planned = planSourcing(sourcing)
  const resolved = resolvePlacement(sourcing, planned, body, limitsOf)
  if (resolved.refusal) {
    return refused(resolved.refusal)
  }
  const missing = missingReasons(body, resolved.orders)
  if (missing) {
    return refused(missing)
  }
  const answers = sourcing.settings.live_check
    ? await request.askStock(resolved.orders)
    : new Map<string, LiveAnswer>()
  const orders = resolved.orders.map((order) =>
    priceOrder(order, answers.get(order.distributor.id) ?? null, sourcing.rules)
  )
  const warnings = weighPlacement(orders, sourcing.settings)
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

/** Who overrules a rule says why: accepting alone is not enough. */
function missingReasons(
  { accept }: PlacePurchaseOrdersBody,
  orders: readonly ResolvedOrder[]
): PlacementRefusal | null {
  if (!accept?.includes("source_forbidden")) {
    return null
  }
  const problems = new PlacementProblems()
  for (const order of orders) {
    for (const line of order.lines) {
      const reason = forbiddenBecause(line, order)
      if (reason !== null && line.override_reason === null) {
        problems.addInvalid({
          field: `${line.field}.override_reason`,
          message: `Say why ${line.line.title} is bought from ${order.distributor.name} although: ${reason}.`,
        })
      }
    }
  }
  return problems.refusal()
}

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
