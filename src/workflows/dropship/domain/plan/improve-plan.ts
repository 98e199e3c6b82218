import { OpenPlan } from "./open-plan"
import type { Option, OptionLine, Part, PlanProblem } from "./plan-problem"
import { compareScores, emptyScore, type Score } from "./score"

/** An option for each line, and what they come to together. */
export interface FoundPlan {
  /** In the order of the problem's lines. */
  options: readonly Option[]
  score: Score
}

/** Rounds after which a plan is taken as it is. */
const mostRounds = 12

/** Plans that are improved, of those that were begun. */
const bestBegun = 2

/**
 * A good plan, fast, for an order of any size. It is begun once freely and
 * once at each distributor as far as that reaches, because fees make it pay to
 * stay with one; the best of them are improved line by line, and by giving up
 * single warehouses and distributors.
 */
export function improvedPlan(problem: PlanProblem): FoundPlan {
  const starts: ((part: Part) => boolean)[] = [
    () => true,
    ...problem.distributors.map(
      (_, distributor) => (part: Part) => part.distributor === distributor
    ),
  ]
  const best = starts
    .map((isPreferred) => begin(problem, isPreferred))
    .sort((one, other) => compareScores(one.score, other.score))
    .slice(0, bestBegun)
    .map((begun) => improve(problem, begun))
    .sort((one, other) => compareScores(one.score, other.score))[0]
  return best ?? { options: [], score: emptyScore() }
}

function begin(
  problem: PlanProblem,
  isPreferred: (part: Part) => boolean
): FoundPlan {
  const plan = new OpenPlan(problem)
  const options = problem.lines.map((line) => {
    const preferred = line.options.filter(
      ({ parts }) => parts.length > 0 && parts.every(isPreferred)
    )
    const option = bestOption(plan, preferred) ?? bestOption(plan, line.options)
    return addTo(plan, line, option)
  })
  return { options, score: plan.score }
}

function improve(problem: PlanProblem, begun: FoundPlan): FoundPlan {
  let best = begun
  for (let round = 0; round < mostRounds; round += 1) {
    const next = giveUpPlaces(problem, moveLines(problem, best))
    if (compareScores(next.score, best.score) >= 0) {
      return best
    }
    best = next
  }
  return best
}

/** Gives each line in turn the option that is best beside all others. */
function moveLines(problem: PlanProblem, { options }: FoundPlan): FoundPlan {
  const plan = new OpenPlan(problem, options)
  const moved = problem.lines.map((line, at) => {
    const before = options[at]
    if (before) {
      plan.remove(before)
    }
    return addTo(plan, line, bestOption(plan, line.options, before))
  })
  return { options: moved, score: plan.score }
}

/** Tries to do without each warehouse, then without each distributor. */
function giveUpPlaces(problem: PlanProblem, found: FoundPlan): FoundPlan {
  const places: ((part: Part) => boolean)[] = [
    ...problem.warehouses.map((_, at) => (part: Part) => part.warehouse === at),
    ...problem.distributors.map(
      (_, at) => (part: Part) => part.distributor === at
    ),
  ]
  return places.reduce((best, isPlace) => {
    const next = without(problem, best, isPlace)
    return next && compareScores(next.score, best.score) < 0 ? next : best
  }, found)
}

function without(
  problem: PlanProblem,
  { options }: FoundPlan,
  isPlace: (part: Part) => boolean
): FoundPlan | null {
  const uses = (option: Option | undefined) => option?.parts.some(isPlace)
  if (!options.some(uses)) {
    return null
  }
  const kept = options.filter((option) => !uses(option))
  const plan = new OpenPlan(problem, kept)
  const changed = problem.lines.map((line, at) => {
    const before = options[at]
    const others = line.options.filter((option) => !uses(option))
    return before && !uses(before)
      ? before
      : addTo(plan, line, bestOption(plan, others))
  })
  return { options: changed, score: plan.score }
}

/** @param kept is taken unless another one is better */
function bestOption(
  plan: OpenPlan,
  options: readonly Option[],
  kept?: Option
): Option | undefined {
  let best = kept
  let score = kept && plan.added(kept)
  for (const option of options) {
    if (plan.fits(option)) {
      const next = plan.added(option)
      if (!score || compareScores(next, score) < 0) {
        best = option
        score = next
      }
    }
  }
  return best
}

/** Adds an option; where none fits, the line is left out. */
function addTo(
  plan: OpenPlan,
  line: OptionLine,
  option: Option | undefined
): Option {
  const added = option ?? line.leftOut
  plan.add(added)
  return added
}
