import { DistributorError } from "./distributor-error"

const defaultRetryAfter = 60

export interface StatusErrorOptions {
  readonly distributorName: string
  readonly status: number
  readonly retryAfterSeconds: number | null
  /** The answer's own words, as a sentence; null: it has none. */
  readonly said: string | null
  /** A 5xx leaves it open whether the call was processed. */
  readonly isWrite: boolean
  /** What a 401 or 403 refuses, in words: "the API token". */
  readonly credentials: string
  /** What the merchant can do about it, as a sentence. */
  readonly hint: string
}

/**
 * What an HTTP status that is no success means, as all distributors are read
 * that don't document it otherwise.
 */
export function statusError(options: StatusErrorOptions): DistributorError {
  const { distributorName: name, status, said, isWrite } = options
  const quoted = said === null ? "" : ` It said: ${said}`
  if (status === 401 || status === 403) {
    return new DistributorError(
      "authentication",
      `${name} refused ${options.credentials} (${status}).${quoted} ${options.hint}`
    )
  }
  if (status === 429) {
    return new DistributorError(
      "rate_limited",
      `${name} is busy and asked to come back later (429).`,
      options.retryAfterSeconds ?? defaultRetryAfter
    )
  }
  // 408 comes from gateways that gave up waiting: it proves nothing.
  if ((status >= 500 && status <= 599) || status === 408) {
    return new DistributorError(
      isWrite ? "outcome_unknown" : "unavailable",
      `${name} could not process the request (${status}).${quoted}`
    )
  }
  if (status >= 400 && status <= 499) {
    return new DistributorError(
      "invalid_request",
      `${name} refused the request (${status}).${quoted}`
    )
  }
  return unreadableAnswer(name, status)
}

/** An answer that should be readable and is not. */
export function unreadableAnswer(
  distributorName: string,
  status: number
): DistributorError {
  return new DistributorError(
    "malformed_response",
    `${distributorName} sent an answer that can't be read (${status}).`
  )
}
