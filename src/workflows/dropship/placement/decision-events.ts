import type { EventEntry } from "../../../modules/purchase-order/types"
import {
  decisionEvent,
  type Decision,
  type DecisionCandidate,
} from "../../../schemas/decision"
import type { PlacementWarning, Source } from "../../../schemas/dropship"
import { stockKey } from "../domain/plan/plan-problem"
import { sourceViews } from "../dropship-view"
import type { PlannedSourcing } from "../plan-sourcing"
import type { PricedLine, PricedOrder } from "./priced-order"
import { forbiddenBecause } from "./weigh-rules"

/** Candidates that are kept for a line, best first. */
const mostCandidates = 40

/**
 * What a purchase order's timeline begins with: why its goods are bought where
 * they are, and which warnings a person accepted.
 */
export function decisionEvents(
  order: PricedOrder,
  planned: PlannedSourcing,
  accepted: readonly PlacementWarning[],
  actor: string
): EventEntry[] {
  const lines = order.lines.map((line) => decisionOf(line, order, planned))
  const others = lines.filter(({ is_planned }) => !is_planned).length
  const own = accepted.filter(({ field }) =>
    `${field}.`.startsWith(`${order.field}.`)
  )
  return [
    {
      type: decisionEvent,
      actor,
      message:
        others === 0
          ? "Sources as planned"
          : `Sources chosen by a person for ${others} of ${lines.length} lines`,
      data: { lines } satisfies Decision,
    },
    ...own.map(({ code, message, data }) => ({
      type: "warning_accepted",
      actor,
      message: `Accepted: ${message}`,
      data: { code, ...data },
    })),
  ]
}

function decisionOf(
  line: PricedLine,
  order: PricedOrder,
  { lines }: PlannedSourcing
): Decision["lines"][number] {
  const found = lines.find((each) => each.line.item.id === line.line.item.id)
  const is_planned = (found?.planned?.allocations ?? []).some(
    ({ source, quantity }) =>
      quantity === line.quantity && stockKey(source) === stockKey(line.source)
  )
  const plan = found?.decision ?? found?.reason
  const forbidden = forbiddenBecause(line, order)
  return {
    line_item_id: line.line.item.id,
    title: line.line.title,
    quantity: line.quantity,
    reason:
      is_planned || plan == null
        ? (plan ?? "As planned")
        : `Chosen by a person. The plan said: ${plan}`,
    is_planned,
    override_reason: forbidden === null ? null : line.override_reason,
    candidates: sourceViews(found?.sources ?? [], found?.planned ?? null)
      .map((source) => candidateOf(source, line))
      .sort((one, other) => (one.rank ?? Infinity) - (other.rank ?? Infinity))
      .slice(0, mostCandidates),
  }
}

function candidateOf(
  source: Source,
  { source: chosen, live }: PricedLine
): DecisionCandidate {
  const is_chosen = stockKey(source) === stockKey(chosen)
  const known = is_chosen && live && !("error" in live) ? live : null
  return {
    distributor_id: source.distributor_id,
    distributor_name: source.distributor_name,
    sku: source.sku,
    warehouse: source.warehouse,
    warehouse_name: source.warehouse_name,
    available_quantity: source.available_quantity,
    feed_seen_at: source.feed_seen_at,
    live_quantity: known?.available_quantity ?? null,
    live_unit_cost: known?.unit_cost ?? null,
    unit_cost: source.unit_cost,
    dropship_fee: source.dropship_fee,
    lead_time_days: source.lead_time_days,
    rank: source.rank,
    order_cost_difference: source.order_cost_difference,
    reason: source.reason,
    is_chosen,
  }
}
