import type { OrderLimits } from "../../../distributors/adapter"
import { checkOrder } from "../../../distributors/kit/check-order"
import type { PlacePurchaseOrdersBody } from "../../../schemas/dropship"
import { shipMethodFor } from "../../../schemas/ship-method"
import { nextPoNumber } from "../domain/po-number"
import { changeShipTo } from "../domain/ship-to"
import { dropshipView } from "../dropship-view"
import type { Sourcing, SourcingDistributor } from "../load-sourcing"
import type { PlannedSourcing } from "../plan-sourcing"
import { PlacementProblems, type PlacementRefusal } from "./placement-refusal"
import {
  checkOpenQuantities,
  nothingReady,
  plannedOrders,
  type RequestedOrder,
} from "./requested-orders"
import { resolveLine } from "./resolve-line"
import type { ResolvedOrder } from "./resolved-order"

/** Limits on addresses and numbers, by distributor id. */
export type LimitsOf = (distributorId: string) => OrderLimits

/** What a placing request asks for, or why it can't be. */
export type ResolvedPlacement =
  | { refusal: PlacementRefusal; orders: null }
  | { refusal: null; orders: ResolvedOrder[] }

/**
 * Checks a placing request against the order as it is now. Everything that is
 * wrong is said at once, by field; a wrong part refuses the whole.
 */
export function resolvePlacement(
  sourcing: Sourcing,
  planned: PlannedSourcing,
  body: PlacePurchaseOrdersBody,
  limitsOf: LimitsOf
): ResolvedPlacement {
  const problems = new PlacementProblems()
  const view = dropshipView(sourcing, planned)
  const requested = body.purchase_orders ?? plannedOrders(view)
  if (sourcing.obstacle !== null) {
    problems.addConflict(`${sourcing.obstacle}.`)
  } else if (requested.length === 0) {
    problems.addConflict(nothingReady(view))
  }
  checkOpenQuantities(sourcing, requested, problems)

  const context = {
    sourcing,
    planned,
    limitsOf,
    problems,
    taken: sourcing.purchase_orders.map((order) => order.po_number),
  }
  const orders = requested.flatMap(
    (order, at) => resolveOrder(order, `purchase_orders.${at}`, context) ?? []
  )
  const refusal = problems.refusal()
  return refusal ? { refusal, orders: null } : { refusal: null, orders }
}

interface ResolveContext {
  sourcing: Sourcing
  planned: PlannedSourcing
  limitsOf: LimitsOf
  problems: PlacementProblems
  /** Purchase order numbers in use; grows with the request's. */
  taken: string[]
}

function resolveOrder(
  requested: RequestedOrder,
  field: string,
  context: ResolveContext
): ResolvedOrder | null {
  const { sourcing, planned, problems } = context
  const distributor = usableDistributor(requested, field, context)
  if (!distributor) {
    return null
  }
  const shipTo = changeShipTo(sourcing.ship_to, requested.ship_to ?? {})
  const poNumber = poNumberOf(requested, field, distributor, context)
  for (const problem of checkOrder(context.limitsOf(distributor.id), {
    distributorName: distributor.name,
    shipTo,
    poNumber,
  })) {
    problems.addInvalid({ ...problem, field: `${field}.${problem.field}` })
  }
  const lines = requested.lines.flatMap((line, at) => {
    const resolved = resolveLine({
      sourcing: { ...sourcing, ship_to: shipTo },
      planned,
      distributor,
      requested: line,
      field: `${field}.lines.${at}`,
      problems,
    })
    return resolved ?? []
  })
  const shipMethod =
    requested.ship_method ??
    shipMethodFor(
      distributor,
      sourcing.chosen_ship_method,
      lines.map(({ source }) => source.ship_methods)
    )
  if (!distributor.ship_methods.some((method) => method.id === shipMethod)) {
    const known = distributor.ship_methods.map((method) => method.id)
    problems.addInvalid({
      field: `${field}.ship_method`,
      message: `${distributor.name} has no ship method "${shipMethod}"; it has ${known.join(", ")}.`,
    })
  }
  return {
    field,
    distributor,
    po_number: poNumber,
    ship_to: shipTo,
    ship_method: shipMethod,
    lines,
  }
}

function usableDistributor(
  requested: RequestedOrder,
  field: string,
  { sourcing, problems }: ResolveContext
): SourcingDistributor | null {
  const distributor = sourcing.distributors.find(
    (candidate) => candidate.id === requested.distributor_id
  )
  if (!distributor) {
    problems.addInvalid({
      field: `${field}.distributor_id`,
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
  field: string,
  distributor: SourcingDistributor,
  { sourcing, problems, taken }: ResolveContext
): string {
  const given = requested.po_number
  if (given !== undefined && taken.includes(given)) {
    problems.addConflict(
      `${given} was used before; a purchase order number is unique for good.`,
      `${field}.po_number`
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
