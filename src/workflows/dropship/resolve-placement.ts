import type { OrderLimits } from "../../distributors/adapter"
import { checkOrder } from "../../distributors/kit/check-order"
import type {
  Allowance,
  NewPurchaseOrder,
} from "../../modules/purchase-order/types"
import type { PlacePurchaseOrdersBody } from "../../schemas/dropship"
import { purchaseOrderTotals } from "../../schemas/purchase-order-totals"
import type { SourceCandidate } from "./domain/list-sources"
import { nextPoNumber } from "./domain/po-number"
import {
  PlacementProblems,
  type PlacementRefusal,
} from "./domain/placement-refusal"
import { shipMethodFor } from "../../schemas/ship-method"
import { changeShipTo } from "./domain/ship-to"
import type {
  Sourcing,
  SourcingDistributor,
  SourcingLine,
} from "./load-sourcing"
import {
  checkOpenQuantities,
  nothingReady,
  plannedOrders,
  type RequestedOrder,
} from "./requested-orders"
import { resolveLine } from "./resolve-line"

/** What a placing request comes to: purchase orders to store, or a refusal. */
export type PlacementDecision =
  | { refusal: PlacementRefusal; orders: null; allowance: null }
  | { refusal: null; orders: NewPurchaseOrder[]; allowance: Allowance }

/** A requested line with the source it will be bought from. */
export interface ResolvedLine {
  line: SourcingLine
  source: SourceCandidate
  quantity: number
}

/**
 * Checks a placing request against the order as it is now. Everything that is
 * wrong is said at once, by field; a wrong part refuses the whole.
 *
 * @param limitsOf the distributor's limits on addresses and numbers
 */
export function resolvePlacement(
  sourcing: Sourcing,
  body: PlacePurchaseOrdersBody,
  limitsOf: (distributorId: string) => OrderLimits,
  actor: string
): PlacementDecision {
  const problems = new PlacementProblems()
  const requested = body.purchase_orders ?? plannedOrders(sourcing)
  if (sourcing.obstacle !== null) {
    problems.addConflict(`${sourcing.obstacle}.`)
  } else if (requested.length === 0) {
    problems.addConflict(nothingReady(sourcing))
  }
  checkOpenQuantities(sourcing, requested, problems)

  const taken = sourcing.purchase_orders.map((order) => order.po_number)
  const orders = requested.flatMap((order, at) => {
    const resolved = resolveOrder(order, `purchase_orders.${at}`, {
      sourcing,
      limitsOf,
      actor,
      problems,
      taken,
    })
    return resolved ?? []
  })
  const refusal = problems.refusal()
  return refusal
    ? { refusal, orders: null, allowance: null }
    : { refusal: null, orders, allowance: allowanceOf(sourcing) }
}

interface ResolveContext {
  sourcing: Sourcing
  limitsOf: (distributorId: string) => OrderLimits
  actor: string
  problems: PlacementProblems
  /** Purchase order numbers in use; grows with the request's. */
  taken: string[]
}

function resolveOrder(
  requested: RequestedOrder,
  path: string,
  context: ResolveContext
): NewPurchaseOrder | null {
  const { sourcing, problems, actor } = context
  const distributor = usableDistributor(requested, path, context)
  if (!distributor) {
    return null
  }
  const shipTo = changeShipTo(sourcing.ship_to, requested.ship_to ?? {})
  const poNumber = poNumberOf(requested, path, distributor, context)
  for (const problem of checkOrder(context.limitsOf(distributor.id), {
    distributorName: distributor.name,
    shipTo,
    poNumber,
  })) {
    problems.addInvalid({ ...problem, field: `${path}.${problem.field}` })
  }
  const shipMethod =
    requested.ship_method ??
    shipMethodFor(distributor, sourcing.chosen_ship_method)
  if (!distributor.ship_methods.some((method) => method.id === shipMethod)) {
    const known = distributor.ship_methods.map((method) => method.id)
    problems.addInvalid({
      field: `${path}.ship_method`,
      message: `${distributor.name} has no ship method "${shipMethod}"; it has ${known.join(", ")}.`,
    })
  }
  const lines = requested.lines.flatMap((line, at) => {
    const resolved = resolveLine(
      { ...sourcing, ship_to: shipTo },
      distributor,
      line,
      `${path}.lines.${at}`,
      problems
    )
    return resolved ?? []
  })
  const totals = purchaseOrderTotals(
    lines.map(({ line, source, quantity }) => ({
      ...source,
      unit_price: line.unit_price,
      quantity,
    }))
  )
  return {
    po_number: poNumber,
    order_id: sourcing.order.id,
    order_display_id: sourcing.order.display_id,
    distributor_id: distributor.id,
    distributor_name: distributor.name,
    ship_to: shipTo,
    ship_method: shipMethod,
    allow_split: distributor.settings.allow_split,
    allow_backorder: distributor.settings.allow_backorder,
    stock_location_id: distributor.stock_location_id ?? "",
    currency_code: distributor.currency_code,
    item_cost: totals.item_cost,
    dropship_fee: totals.dropship_fee,
    total_cost: totals.total_cost,
    created_by: actor,
    lines: lines.map(({ line, source, quantity }) => ({
      line_item_id: line.item.id,
      variant_id: line.item.variant_id,
      sku: source.sku,
      title: line.title,
      warehouse: source.warehouse,
      quantity,
      unit_cost: source.unit_cost,
    })),
  }
}

function usableDistributor(
  requested: RequestedOrder,
  path: string,
  { sourcing, problems }: ResolveContext
): SourcingDistributor | null {
  const distributor = sourcing.distributors.find(
    (candidate) => candidate.id === requested.distributor_id
  )
  if (!distributor) {
    problems.addInvalid({
      field: `${path}.distributor_id`,
      message: `There is no distributor "${requested.distributor_id}".`,
    })
    return null
  }
  if (!distributor.is_enabled || distributor.stock_location_id === null) {
    problems.addConflict(
      `${distributor.name} is not enabled: finish its set-up in Settings › Order Automation.`
    )
    return null
  }
  return distributor
}

function poNumberOf(
  requested: RequestedOrder,
  path: string,
  distributor: SourcingDistributor,
  { sourcing, problems, taken }: ResolveContext
): string {
  const given = requested.po_number
  if (given !== undefined && taken.includes(given)) {
    problems.addConflict(
      `${given} was used before; a purchase order number is unique for good.`,
      `${path}.po_number`
    )
  }
  const poNumber =
    given ??
    nextPoNumber(
      sourcing.order,
      {
        poPrefix: distributor.settings.po_prefix,
        poLetter: distributor.po_letter,
      },
      taken
    )
  taken.push(poNumber)
  return poNumber
}

/** What purchase orders may hold of each line in all. */
export function allowanceOf(sourcing: Sourcing): Allowance {
  return Object.fromEntries(
    sourcing.lines.map((line) => [
      line.item.id,
      line.open_quantity + line.held_quantity,
    ])
  )
}
