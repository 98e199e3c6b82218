import type { Allocation, PlanTerms } from "./allocation"
import { explainChoice } from "./explain-choice"
import { OpenPlan } from "./open-plan"
import { planProblem, type ProblemLine } from "./plan-problem"
import { rankSources, type RankedSource } from "./rank-sources"
import { searchPlan } from "./search-plan"

/** A line to plan. Its brand is for the explanation. */
export interface PlanLine extends ProblemLine {
  brand: string | null
  /** False: it is only ranked, as if it were bought beside the plan. */
  isPlanned: boolean
}

export interface PlannedLine {
  /** Where it is bought; empty: it is left out. */
  allocations: readonly Allocation[]
  /** Usable sources, best first. */
  ranked: readonly RankedSource[]
  /** Why, in words. */
  decision: string
}

export interface OrderPlan {
  /** By line item id. */
  lines: ReadonlyMap<string, PlannedLine>
  /** In the order's currency unit; null while a unit cost is unknown. */
  landedCost: number | null
  parcelCount: number
  /** False: not all better plans were ruled out, the order is too big. */
  isProven: boolean
}

/**
 * Chooses the sources of a whole order. What decides, in this order: as many
 * units as possible › a source that a person prefers › the fulfillment
 * preference of the brand › lowest landed cost of the whole order (a cost of 0
 * or none is never the cheapest) › fewest parcels › the merchant's order of
 * distributors › most stock. Only drop-shippable sources count.
 */
export function planOrder(
  given: readonly PlanLine[],
  terms: PlanTerms
): OrderPlan {
  const lines = given.map((line) => ({ ...line, sources: sorted(line) }))
  const planned = lines.filter(({ isPlanned }) => isPlanned)
  const problem = planProblem(planned, terms)
  const found = searchPlan(problem)
  const plan = new OpenPlan(problem, found.options)

  const results = new Map<string, PlannedLine>()
  planned.forEach((line, at) => {
    const allocations = found.options[at]?.allocations ?? []
    const ranked = rankSources(problem, plan, found, at, line)
    const decision = explainChoice(line, allocations, ranked)
    results.set(line.line_item_id, { allocations, ranked, decision })
  })
  for (const line of lines.filter(({ isPlanned }) => !isPlanned)) {
    const ranked = planOrder([{ ...line, isPlanned: true }], terms).lines.get(
      line.line_item_id
    )?.ranked
    results.set(line.line_item_id, {
      allocations: [],
      ranked: (ranked ?? []).map((source) => ({
        ...source,
        isChosen: false,
        orderCostDifference: null,
      })),
      decision: "",
    })
  }
  return {
    lines: results,
    landedCost: found.score[1] > 0 ? null : found.score[2] / 100,
    parcelCount: found.score[3],
    isProven: found.isProven,
  }
}

/** Best stocked first: of equally good ones the first is taken. */
function sorted({ sources }: PlanLine) {
  return [...sources].sort(
    (one, other) =>
      other.usable_quantity - one.usable_quantity ||
      compareText(one.sku, other.sku) ||
      compareText(one.warehouse, other.warehouse)
  )
}

const compareText = (one: string, other: string): number =>
  one < other ? -1 : one > other ? 1 : 0
