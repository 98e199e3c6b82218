import type { Option, Part, PlanProblem } from "./plan-problem"
import { emptyScore, type Score } from "./score"

/**
 * A plan while it is made: options can be added and taken out, and its score
 * is always known. Fees and freight count once, with the first that needs them.
 * It is asked thousands of times for one order, so it computes in place.
 */
export class OpenPlan {
  /** Of what was added so far; read only. */
  readonly score: Score = emptyScore()
  private readonly stock: number[]
  /** Parts in each warehouse. */
  private readonly parcels: number[]
  /** Parts that fall under the flat fee of each distributor. */
  private readonly flat: number[]
  /** Warehouses in use of each distributor. */
  private readonly spread: number[]

  constructor(
    private readonly problem: PlanProblem,
    options: readonly Option[] = []
  ) {
    this.stock = [...problem.stock]
    this.parcels = problem.warehouses.map(() => 0)
    this.flat = problem.distributors.map(() => 0)
    this.spread = problem.distributors.map(() => 0)
    options.forEach((option) => this.add(option))
  }

  /** Is the stock there, and does nobody split who may not? */
  fits({ parts }: Option): boolean {
    return parts.every(
      (part) =>
        (this.stock[part.stock] ?? 0) >= part.quantity &&
        (this.parcels[part.warehouse] !== 0 ||
          this.spread[part.distributor] === 0 ||
          this.problem.distributors[part.distributor]?.allowSplit === true)
    )
  }

  add(option: Option): void {
    this.book(option, 1)
  }

  remove(option: Option): void {
    this.book(option, -1)
  }

  /** What an option would add to the score; the plan stays as it is. */
  added(option: Option): Score {
    const added: Score = [...option.own]
    option.parts.forEach((part, at) => {
      const before = option.parts.slice(0, at)
      if (
        this.parcels[part.warehouse] === 0 &&
        !before.some(({ warehouse }) => warehouse === part.warehouse)
      ) {
        added[2] += this.freightOf(part)
        added[3] += 1
      }
      if (
        part.hasFlatFee &&
        this.flat[part.distributor] === 0 &&
        !before.some(
          ({ hasFlatFee, distributor }) =>
            hasFlatFee && distributor === part.distributor
        )
      ) {
        added[2] += this.flatFeeOf(part)
      }
    })
    return added
  }

  private book(option: Option, sign: 1 | -1): void {
    for (const part of option.parts) {
      this.stock[part.stock] =
        (this.stock[part.stock] ?? 0) - sign * part.quantity
      if (turn(this.parcels, part.warehouse, sign)) {
        this.score[2] += sign * this.freightOf(part)
        this.score[3] += sign
        turn(this.spread, part.distributor, sign)
      }
      if (part.hasFlatFee && turn(this.flat, part.distributor, sign)) {
        this.score[2] += sign * this.flatFeeOf(part)
      }
    }
    option.own.forEach((figure, at) => {
      this.score[at] = (this.score[at] ?? 0) + sign * figure
    })
  }

  private freightOf({ warehouse }: Part): number {
    return this.problem.warehouses[warehouse]?.freight ?? 0
  }

  private flatFeeOf({ distributor }: Part): number {
    return this.problem.distributors[distributor]?.flatFee ?? 0
  }
}

/** Counts up or down; did it begin or cease to be used? */
function turn(counts: number[], at: number, sign: 1 | -1): boolean {
  const before = counts[at] ?? 0
  counts[at] = before + sign
  return before === 0 || before + sign === 0
}
