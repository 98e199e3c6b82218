/**
 * What went wrong with a distributor:
 *
 * - `authentication`: credentials refused, or not allowed to do this
 * - `invalid_request`: refused for what was asked
 * - `rate_limited`: told to come back later; nothing was processed
 * - `unavailable`: surely not processed, or a read that got no answer
 * - `outcome_unknown`: a write was sent and no usable answer came
 * - `malformed_response`: an answer that can't be read
 */
export type DistributorErrorKind =
  | "authentication"
  | "invalid_request"
  | "rate_limited"
  | "unavailable"
  | "outcome_unknown"
  | "malformed_response"

const marker = Symbol.for("medusa-plugin-dropship.distributor-error")

/**
 * A distributor could not or would not do what was asked. The message is
 * written for a merchant and never holds a credential.
 */
export class DistributorError extends Error {
  readonly kind: DistributorErrorKind
  /** Set when the distributor said when to come back. */
  readonly retryAfterSeconds: number | null

  constructor(
    kind: DistributorErrorKind,
    message: string,
    retryAfterSeconds: number | null = null
  ) {
    super(message)
    this.name = "DistributorError"
    this.kind = kind
    this.retryAfterSeconds = retryAfterSeconds
    Object.defineProperty(this, marker, { value: true })
  }

  /** Also true for errors of another copy of this package. */
  static isInstance(error: unknown): error is DistributorError {
    return error instanceof Error && marker in error
  }
}
