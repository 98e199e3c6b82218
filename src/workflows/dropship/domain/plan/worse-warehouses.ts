import type { Option, OptionLine, PlanProblem } from "./plan-problem"
import { compareScores } from "./score"

/**
 * Leaves out warehouses that no best plan needs: whatever such a one can
 * supply, another one of the same distributor can supply all of it, no dearer.
 * Only where lines don't compete for stock and none is split. It makes the
 * search short where a distributor has everything in many warehouses.
 */
export function withoutWorseWarehouses(problem: PlanProblem): PlanProblem {
  const isSimple = problem.lines.every(({ options }) =>
    options.every(({ parts }) => parts.length <= 1)
  )
  if (!isSimple || hasContestedStock(problem)) {
    return problem
  }
  const dropped = new Set<number>()
  // From the end, so that of equal ones the first stays: the best stocked.
  for (let at = problem.warehouses.length - 1; at >= 0; at -= 1) {
    const warehouse = problem.warehouses[at]
    const isWorse = problem.warehouses.some(
      (other, otherAt) =>
        otherAt !== at &&
        !dropped.has(otherAt) &&
        other.distributor === warehouse?.distributor &&
        problem.lines.every((line) => replaces(line, otherAt, at))
    )
    if (isWorse) {
      dropped.add(at)
    }
  }
  return {
    ...problem,
    lines: problem.lines.map((line) => ({
      ...line,
      options: line.options.filter(
        ({ parts }) => !parts.some(({ warehouse }) => dropped.has(warehouse))
      ),
    })),
  }
}

function hasContestedStock({ lines }: PlanProblem): boolean {
  const seen = new Set<number>()
  return lines.some(({ options }) => {
    const own = new Set(
      options.flatMap(({ parts }) => parts.map(({ stock }) => stock))
    )
    const isContested = [...own].some((stock) => seen.has(stock))
    own.forEach((stock) => seen.add(stock))
    return isContested
  })
}

/** Can a warehouse take the place of another one, for a line? */
function replaces(line: OptionLine, by: number, at: number): boolean {
  return optionsAt(line, at).every((option) =>
    optionsAt(line, by).some(
      (other) =>
        compareScores(other.own, option.own) <= 0 &&
        (isFlat(option) || !isFlat(other))
    )
  )
}

const optionsAt = (line: OptionLine, at: number): Option[] =>
  line.options.filter(({ parts }) => parts[0]?.warehouse === at)

const isFlat = ({ parts }: Option): boolean =>
  parts.some(({ hasFlatFee }) => hasFlatFee)
