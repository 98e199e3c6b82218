import fc from "fast-check"
import { keepsTogether } from "../allocation"
import { planOrder } from "../plan-order"
import { planProblem } from "../plan-problem"
import { searchPlan } from "../search-plan"
import { arbitraryOrder } from "./arbitrary-order"
import { bruteForce, isThere } from "./brute-force"
import { line, source, terms } from "./plan.fixture"

describe("planOrder, against every other way to buy", () => {
  it("finds the best plan of a small order, and says that it is proven", () => {
    fc.assert(
      fc.property(arbitraryOrder, (given) => {
        const found = searchPlan(planProblem(given.lines, given.terms))
        expect(found.isProven).toBe(true)
        expect(found.score).toEqual(bruteForce(given.lines, given.terms))
      }),
      { numRuns: 400 }
    )
  })

  it("buys nothing that is not there, and each line whole or not at all", () => {
    fc.assert(
      fc.property(arbitraryOrder, (given) => {
        const plan = planOrder(given.lines, given.terms)
        const planned = [...plan.lines.values()]
        const all = planned.flatMap(({ allocations }) => allocations)
        expect(isThere(all)).toBe(true)
        expect(keepsTogether(all, given.terms)).toBe(true)
        for (const { line_item_id, quantity } of given.lines) {
          const bought = plan.lines.get(line_item_id)?.allocations ?? []
          const units = bought.reduce((sum, each) => sum + each.quantity, 0)
          expect([0, quantity]).toContain(units)
          expect(bought.every((each) => each.quantity > 0)).toBe(true)
        }
      })
    )
  })

  it("buys a big order whole, for no more than one distributor would", () => {
    const lines = bigOrder(60)
    const plan = planOrder(lines, terms())
    const isWhole = ({ lines: planned }: typeof plan) =>
      [...planned.values()].every(({ allocations }) => allocations.length > 0)
    expect(isWhole(plan)).toBe(true)
    for (const id of ["wps", "tucker", "acme"]) {
      const alone = planOrder(
        lines.map((each) => ({
          ...each,
          sources: each.sources.filter(
            ({ distributor_id }) => distributor_id === id
          ),
        })),
        terms()
      )
      const cost = isWhole(alone) ? alone.landedCost : null
      expect(plan.landedCost).toBeLessThanOrEqual(cost ?? Infinity)
    }
  })
})

/** At three distributors with seven warehouses each, of which some run low. */
function bigOrder(length: number) {
  return Array.from({ length }, (_, at) =>
    line(
      `line-${at}`,
      ["wps", "tucker", "acme"].flatMap((distributor_id, d) =>
        ["A", "B", "C", "D", "E", "F", "G"].map((warehouse, w) =>
          source({
            distributor_id,
            warehouse,
            sku: `${distributor_id}-${at}`,
            unit_cost: 10 + ((at * 7 + d * 5) % 11),
            usable_quantity: (at + w + d) % 4,
          })
        )
      ),
      { quantity: 1 + (at % 3) }
    )
  )
}
