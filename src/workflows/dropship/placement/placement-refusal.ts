import type { PlacementWarning } from "../../../schemas/dropship"

/** A field of the request that can't be sent as it is. */
export interface FieldProblem {
  /** Path in the request, for example `purchase_orders.0.ship_to.city`. */
  field: string
  message: string
  /** Greatest length and the length found, where that is the problem. */
  limit?: number
  length?: number
}

/** Why a placing request is refused as a whole; nothing was sent. */
export interface PlacementRefusal {
  /** `invalid_data`: the request is wrong; `conflict`: the state forbids it. */
  type: "invalid_data" | "conflict"
  message: string
  problems: FieldProblem[]
  /** What a person must weigh; the request goes through once accepted. */
  warnings: PlacementWarning[]
}

/** Refuses a request until a person has weighed what is to be weighed. */
export function refusalOfWarnings(
  warnings: readonly PlacementWarning[]
): PlacementRefusal {
  return {
    type: "conflict",
    message: `Nothing was ordered. ${warnings.map(({ message }) => message).join(" ")}`,
    problems: [],
    warnings: [...warnings],
  }
}

/** Leaves a request to a person. @param reason in words, without a full stop */
export function refusalToWait(reason: string): PlacementRefusal {
  return {
    type: "conflict",
    message: `Nothing was ordered. ${reason}.`,
    problems: [],
    warnings: [],
  }
}

/** Collects what is wrong with a request, so that all of it is said at once. */
export class PlacementProblems {
  private readonly invalid: FieldProblem[] = []
  private readonly conflicts: { message: string; field?: string }[] = []

  addInvalid(problem: FieldProblem): void {
    this.invalid.push(problem)
  }

  /** @param field the field that caused it, where one did */
  addConflict(message: string, field?: string): void {
    this.conflicts.push({ message, ...(field !== undefined && { field }) })
  }

  /** Null when nothing is wrong. Wrong input is said before wrong state. */
  refusal(): PlacementRefusal | null {
    if (this.invalid.length > 0) {
      const details = this.invalid.map(
        ({ field, message }) => `${field}: ${message}`
      )
      return {
        type: "invalid_data",
        message: `Nothing was ordered. ${details.join(" ")}`,
        problems: this.invalid,
        warnings: [],
      }
    }
    if (this.conflicts.length > 0) {
      return {
        type: "conflict",
        message: `Nothing was ordered. ${this.conflicts.map(({ message }) => message).join(" ")}`,
        problems: this.conflicts.flatMap(({ message, field }) =>
          field === undefined ? [] : [{ field, message }]
        ),
        warnings: [],
      }
    }
    return null
  }
}
