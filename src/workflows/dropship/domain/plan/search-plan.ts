import { improvedPlan, type FoundPlan } from "./improve-plan"
import { OpenPlan } from "./open-plan"
import type { Option, OptionLine, PlanProblem } from "./plan-problem"
import { addScores, compareScores, emptyScore, type Score } from "./score"
import { withoutWorseWarehouses } from "./worse-warehouses"

/** Steps after which a search gives up to rule out all better plans. */
const mostSteps = 20_000

/**
 * The best plan. What a quick search found is held against every other plan
 * that could beat it (branch and bound); for a big order that ends before all
 * are ruled out, and the best one found so far stands.
 */
export function searchPlan(
  given: PlanProblem
): FoundPlan & { isProven: boolean } {
  const problem = withoutWorseWarehouses(given)
  const search = new Search(problem, improvedPlan(problem))
  const found = search.run()
  return { ...found, isProven: search.isProven && problem.isComplete }
}

class Search {
  isProven = true
  private steps = 0
  private readonly plan: OpenPlan
  /** Lines with few options first: they decide most. */
  private readonly order: { line: OptionLine; at: number }[]
  /** The least that the lines from each place on add to any plan. */
  private readonly least: Score[]
  private readonly chosen: Option[]

  constructor(
    problem: PlanProblem,
    private best: FoundPlan
  ) {
    this.plan = new OpenPlan(problem)
    this.chosen = [...best.options]
    this.order = problem.lines
      .map((line, at) => ({ line: cheapestFirst(line), at }))
      .sort((one, other) => one.line.options.length - other.line.options.length)
    this.least = this.order.map(() => emptyScore()).concat([emptyScore()])
    for (let at = this.order.length - 1; at >= 0; at -= 1) {
      const own = this.order[at]?.line.options[0]?.own ?? emptyScore()
      this.least[at] = addScores(own, this.least[at + 1] ?? emptyScore())
    }
  }

  run(): FoundPlan {
    this.branch(0)
    return this.best
  }

  private branch(depth: number): void {
    const place = this.order[depth]
    if (!place) {
      this.best = { options: [...this.chosen], score: [...this.plan.score] }
      return
    }
    for (const option of place.line.options) {
      this.steps += 1
      if (this.steps > mostSteps) {
        this.isProven = false
        return
      }
      if (!this.plan.fits(option)) {
        continue
      }
      this.plan.add(option)
      if (this.canBeat(depth + 1)) {
        this.chosen[place.at] = option
        this.branch(depth + 1)
      }
      this.plan.remove(option)
    }
  }

  private canBeat(depth: number): boolean {
    const least = this.least[depth] ?? emptyScore()
    return compareScores(this.plan.score, this.best.score, least) < 0
  }
}

function cheapestFirst(line: OptionLine): OptionLine {
  const options = [...line.options].sort((one, other) =>
    compareScores(one.own, other.own)
  )
  return { ...line, options }
}
