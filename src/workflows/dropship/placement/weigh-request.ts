import type {
  PlacePurchaseOrdersBody,
  PlacementWarning,
} from "../../../schemas/dropship"
import type { LiveAnswer } from "../domain/live-source"
import type { Sourcing } from "../load-sourcing"
import { planSourcing, type PlannedSourcing } from "../plan-sourcing"
import { PlacementProblems, type PlacementRefusal } from "./placement-refusal"
import { priceOrder, type PricedOrder } from "./priced-order"
import { resolvePlacement, type LimitsOf } from "./resolve-placement"
import type { ResolvedOrder } from "./resolved-order"
import { weighPlacement } from "./weigh-placement"
import { forbiddenBecause } from "./weigh-rules"

export interface WeighRequest {
  sourcing: Sourcing
  body: PlacePurchaseOrdersBody
  limitsOf: LimitsOf
  /** The live check: what distributors have of the goods just now, by id. */
  askStock: (
    orders: readonly ResolvedOrder[]
  ) => Promise<ReadonlyMap<string, LiveAnswer>>
}

/** A placing request with its prices and what speaks against it. */
export interface WeighedRequest {
  planned: PlannedSourcing
  /** Why it can't be sent as it is; there are no orders then. */
  refusal: PlacementRefusal | null
  orders: PricedOrder[]
  /** What a person must weigh, accepted or not. */
  warnings: PlacementWarning[]
}

/**
 * Checks a placing request against the order as it is now. What is wrong
 * refuses it; of what is right the distributors are asked, and it is weighed.
 */
export async function weighRequest({
  sourcing,
  body,
  limitsOf,
  askStock,
}: WeighRequest): Promise<WeighedRequest> {
  const planned = planSourcing(sourcing)
  const resolved = resolvePlacement(sourcing, planned, body, limitsOf)
  if (resolved.refusal) {
    return { ...nothingOf(planned), refusal: resolved.refusal }
  }
  const missing = missingReasons(body, resolved.orders)
  if (missing) {
    return { ...nothingOf(planned), refusal: missing }
  }
  const answers = sourcing.settings.live_check
    ? await askStock(resolved.orders)
    : new Map<string, LiveAnswer>()
  const orders = resolved.orders.map((order) =>
    priceOrder(order, answers.get(order.distributor.id) ?? null, sourcing.rules)
  )
  const warnings = weighPlacement(orders, sourcing.settings)
  return { planned, refusal: null, orders, warnings }
}

const nothingOf = (planned: PlannedSourcing) => ({
  planned,
  orders: [],
  warnings: [],
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
