import { DistributorError } from "../kit/distributor-error"
import type { HttpAnswer } from "../kit/http"

const name = "Automatic Distributors"
const place = "Settings > Order Automation"
const defaultRetryAfter = 60

/**
 * What an answer that is not a success means (statuses are assumed).
 *
 * @param said the answer's own words, when it has any
 * @param isWrite a 5xx leaves it open whether the call was processed
 */
export function automaticError(
  { status, retryAfterSeconds }: HttpAnswer,
  said: string | null,
  isWrite: boolean
): DistributorError {
  const quoted = said === null ? "" : ` It said: ${said}`
  if (status === 401 || status === 403) {
    return new DistributorError(
      "authentication",
      `${name} refused the API token (${status}).${quoted} Check the token under ${place}, and ask it@autodist.com whether it may place orders.`
    )
  }
  if (status === 429) {
    return new DistributorError(
      "rate_limited",
      `${name} is busy and asked to come back later (429).`,
      retryAfterSeconds ?? defaultRetryAfter
    )
  }
  // 408 comes from gateways that gave up waiting: it proves nothing.
  if (status >= 500 || status === 408) {
    return new DistributorError(
      isWrite ? "outcome_unknown" : "unavailable",
      `${name} could not process the request (${status}).${quoted}`
    )
  }
  // Its own refusals have words; a bare 404 is a page that does not exist.
  if ((status === 404 && said === null) || status === 405) {
    return new DistributorError(
      "invalid_request",
      `${name} has nothing at this address (${status}).${quoted} Compare the base URL and the paths under ${place} with what it@autodist.com tells you.`
    )
  }
  if (status >= 400) {
    return refusedRequest(status, said)
  }
  return unreadableAnswer(status)
}

/** A no in words, whatever its status. */
export function refusedRequest(
  status: number,
  said: string | null
): DistributorError {
  const quoted = said === null ? "" : ` It said: ${said}`
  return new DistributorError(
    "invalid_request",
    `${name} refused the request (${status}).${quoted}`
  )
}

/** An answer that should be readable and is not. */
export function unreadableAnswer(status: number): DistributorError {
  return new DistributorError(
    "malformed_response",
    `${name} sent an answer that can't be read (${status}).`
  )
}
