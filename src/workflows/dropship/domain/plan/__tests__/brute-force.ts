import { purchaseOrderTotals } from "../../../../../schemas/purchase-order-totals"
import { keepsTogether, type Allocation, type PlanTerms } from "../allocation"
import type { PlanLine } from "../plan-order"
import { planProblem, stockKey } from "../plan-problem"
import { compareScores, type Score } from "../score"

type Choice = readonly Allocation[]

/** The best score of all combinations of the lines' options. */
export function bruteForce(
  lines: readonly PlanLine[],
  terms: PlanTerms
): Score {
  const options = planProblem(lines, terms).lines.map((line) =>
    line.options.map(({ allocations }) => allocations)
  )
  const scores = combine(options)
    .map((chosen) => scoreOf(lines, chosen, terms))
    .filter((score) => score !== null)
  return scores.reduce((best, score) =>
    compareScores(score, best) < 0 ? score : best
  )
}

function combine([first, ...rest]: Choice[][]): Choice[][] {
  return first === undefined
    ? [[]]
    : combine(rest).flatMap((tail) => first.map((head) => [head, ...tail]))
}

/** By the rules as they are written; null: it can't be bought like that. */
function scoreOf(
  lines: readonly PlanLine[],
  chosen: readonly Choice[],
  terms: PlanTerms
): Score | null {
  const all = chosen.flat()
  if (!isThere(all) || !keepsTogether(all, terms)) {
    return null
  }
  const orders = terms.distributors.map(({ id, freight_estimate }) => {
    const own = all.filter(({ source }) => source.distributor_id === id)
    const { total_cost } = purchaseOrderTotals(
      own.map(({ source, quantity }) => ({
        ...source,
        unit_cost: source.unit_cost ?? 0,
        unit_price: 0,
        quantity,
      }))
    )
    const parcels = new Set(own.map(({ source }) => source.warehouse)).size
    const cost = (total_cost ?? 0) + parcels * freight_estimate
    return { cents: Math.round(cost * 100), parcels }
  })
  const place = (id: string) =>
    [...terms.distributor_order, id].findIndex((each) => each === id)
  const unitsOf = (
    allocations: Choice,
    isCounted: (a: Allocation) => boolean
  ) => sum(allocations.filter(isCounted).map(({ quantity }) => quantity))
  return [
    sum(lines.map(({ quantity }, at) => (chosen[at]?.length ? 0 : quantity))),
    unitsOf(all, ({ source }) => source.unit_cost === null),
    sum(orders.map(({ cents }) => cents)),
    sum(orders.map(({ parcels }) => parcels)),
    sum(
      all.map(({ source, quantity }) => place(source.distributor_id) * quantity)
    ),
  ]
}

export function isThere(allocations: Choice): boolean {
  const taken = new Map<string, number>()
  return allocations.every(({ source, quantity }) => {
    const units = (taken.get(stockKey(source)) ?? 0) + quantity
    taken.set(stockKey(source), units)
    return units <= source.usable_quantity
  })
}

const sum = (numbers: readonly number[]) =>
  numbers.reduce((total, number) => total + number, 0)
