import type { RankedSource } from "./rank-sources"
import type { Allocation } from "./allocation"
import type { ProblemLine } from "./plan-problem"
import type { SourceCandidate } from "../list-sources"
import { compareScores } from "./score"

/**
 * Why a line is bought where it is, in a merchant's words.
 *
 * @param ranked the line's usable sources, best first
 */
export function explainChoice(
  line: ProblemLine & { brand: string | null },
  allocations: readonly Allocation[],
  ranked: readonly RankedSource[]
): string {
  const [first] = allocations
  if (!first) {
    return ranked.length === 0
      ? "No source can be drop-shipped"
      : "Other lines of the order take the stock"
  }
  if (allocations.length > 1) {
    const parts = allocations.map(
      ({ source, quantity }) => `${quantity} from ${nameOf(source)}`
    )
    return `Nobody has all ${line.quantity}: ${parts.join(", ")}`
  }
  const { source } = first
  if (source.is_preferred) {
    return "You prefer this source for the product"
  }
  const others = ranked.filter(
    ({ isChosen, score }) => !isChosen && score !== null
  )
  if (others.length === 0) {
    return "The only source that may be drop-shipped and has enough"
  }
  if (source.distributor_id === line.brand_distributor_id) {
    const name = `${source.distributor_name} fulfils ${line.brand ?? "its brand"}, by your preference`
    return others.some(
      ({ source: { distributor_id } }) =>
        distributor_id === source.distributor_id
    )
      ? `${name}. ${comparison(ranked, others)}`
      : name
  }
  return comparison(ranked, others)
}

function comparison(
  ranked: readonly RankedSource[],
  others: readonly RankedSource[]
): string {
  const chosen = ranked.find(({ isChosen }) => isChosen)
  // Another distributor says more than another warehouse of the same one.
  const next =
    others.find(
      ({ source }) => source.distributor_id !== chosen?.source.distributor_id
    ) ?? others[0]
  if (!chosen?.score || !next?.score) {
    return "The best of the usable sources"
  }
  const name = nameOf(next.source)
  if (compareScores(chosen.score, next.score) >= 0) {
    return chosen.source.usable_quantity > next.source.usable_quantity
      ? `As good as ${name}, with more in stock`
      : `As good as ${name}`
  }
  const decisive = chosen.score.findIndex(
    (figure, at) => figure !== next.score?.[at]
  )
  const reasons = [
    `${name} would leave units out`,
    "The cost is known here",
    `Lowest cost of the whole order: ${money(next.score[2] - chosen.score[2])} less than with ${name}`,
    `Costs as much as with ${name}, in fewer parcels`,
    `As good as ${name}, and before it in your order of distributors`,
  ]
  return reasons[decisive] ?? "The best of the usable sources"
}

const nameOf = (source: SourceCandidate) =>
  `${source.distributor_name}, ${source.warehouse_name}`

const money = (cents: number) => (cents / 100).toFixed(2)
