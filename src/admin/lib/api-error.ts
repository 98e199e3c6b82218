import type { PlacementWarning } from "../../schemas/dropship"

/** What an answer says about one field of the request. */
export interface FieldError {
  /** For example `purchase_orders.0.ship_to.city`. */
  field: string
  message: string
}

/** An error answer of our API, with what it is about. */
export class ApiError extends Error {
  constructor(
    message: string,
    readonly status: number,
    readonly fields: readonly FieldError[],
    /** What a person must weigh; the same request may go through then. */
    readonly warnings: readonly PlacementWarning[] = [],
    /** A person may answer for it, and the same request goes through. */
    readonly canForce = false
  ) {
    super(message)
    this.name = "ApiError"
  }

  /** The first field that the answer names. */
  get field(): string | null {
    return this.fields[0]?.field ?? null
  }

  /** The server said no; after a 5xx it may have begun to act. */
  get isRefusal(): boolean {
    return this.status < 500
  }
}
