import type { SourceCandidate } from "../list-sources"
import type { FoundPlan } from "./improve-plan"
import { OpenPlan } from "./open-plan"
import {
  stockKey,
  type Option,
  type OptionLine,
  type PlanProblem,
  type ProblemLine,
} from "./plan-problem"
import { addScores, compareScores, type Score } from "./score"

/** How good a source is for a line, with the rest of the order as planned. */
export interface RankedSource {
  source: SourceCandidate
  /** 1 is best. */
  rank: number
  /** The plan buys the line, or a part of it, here. */
  isChosen: boolean
  /** The order with the line bought here alone; null: it has not enough. */
  score: Score | null
  /**
   * What the order then costs more, in its currency unit; null where a cost is
   * unknown, the source has not enough, or the plan leaves the line out.
   */
  orderCostDifference: number | null
}

/** Ranks the usable sources of a line, best first. */
export function rankSources(
  problem: PlanProblem,
  plan: OpenPlan,
  found: FoundPlan,
  at: number,
  given: ProblemLine
): RankedSource[] {
  const line = problem.lines[at]
  const chosen = found.options[at]
  if (!line || !chosen) {
    return []
  }
  plan.remove(chosen)
  const scores = scoresOf(line, plan)
  plan.add(chosen)
  const chosenKeys = new Set(
    chosen.allocations.map(({ source }) => stockKey(source))
  )
  return given.sources
    .filter(({ usable_quantity }) => usable_quantity > 0)
    .map((source) => {
      const alternative = scores.get(stockKey(source)) ?? null
      return {
        source,
        isChosen: chosenKeys.has(stockKey(source)),
        score: alternative?.score ?? null,
        orderCostDifference:
          alternative && isKnown(chosen) && isKnown(alternative.option)
            ? (alternative.score[2] - found.score[2]) / 100
            : null,
      }
    })
    .sort((one, other) => compareSources(one, other, given))
    .map((ranked, place) => ({ ...ranked, rank: place + 1 }))
}

function scoresOf(line: OptionLine, plan: OpenPlan) {
  return new Map(
    line.alternatives
      .filter((option) => plan.fits(option))
      .map((option) => {
        const key = option.allocations.map(({ source }) => stockKey(source))[0]
        return [
          key ?? "",
          { option, score: addScores(plan.score, plan.added(option)) },
        ] as const
      })
  )
}

/** Bought in the plan, and at a known cost. */
const isKnown = ({ allocations, own }: Option): boolean =>
  allocations.length > 0 && own[1] === 0

/** The chosen ones, the preferred ones, then by what the order comes to. */
function compareSources(
  one: Omit<RankedSource, "rank">,
  other: Omit<RankedSource, "rank">,
  { brand_distributor_id }: ProblemLine
): number {
  const yes = (is: boolean) => (is ? 0 : 1)
  const isOfBrand = ({ source }: Omit<RankedSource, "rank">) =>
    source.distributor_id === brand_distributor_id
  const first =
    yes(one.isChosen) - yes(other.isChosen) ||
    yes(one.score !== null) - yes(other.score !== null) ||
    yes(one.source.is_preferred) - yes(other.source.is_preferred) ||
    yes(isOfBrand(one)) - yes(isOfBrand(other))
  if (first !== 0) {
    return first
  }
  const byScore =
    one.score && other.score ? compareScores(one.score, other.score) : 0
  return byScore || other.source.usable_quantity - one.source.usable_quantity
}
