import { DistributorError } from "../../../src/distributors/kit/distributor-error"
import { excerpt } from "../../../src/distributors/kit/excerpt"
import type { HttpAnswer } from "../../../src/distributors/kit/http"
import { refusalSchema } from "./wire"

const name = "Coastal Distributing"
const defaultRetryAfter = 60

/**
 * What an answer that is not a success means.
 *
 * @param isWrite a 5xx leaves it open whether the call was processed
 */
export function coastalError(
  { status, body, retryAfterSeconds }: HttpAnswer,
  isWrite: boolean
): DistributorError {
  const refusal = refusalSchema.safeParse(body)
  const quoted = refusal.success
    ? ` It said: ${excerpt(refusal.data.message, 500)}`
    : ""
  if (status === 401 || status === 403) {
    return new DistributorError(
      "authentication",
      `${name} refused the dealer number or the API key (${status}).${quoted} Check both under Settings > Order Automation.`
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
  if (status >= 400) {
    return new DistributorError(
      "invalid_request",
      `${name} refused the request (${status}).${quoted}`
    )
  }
  return unreadableAnswer(status)
}

/** An answer that should be readable and is not. */
export function unreadableAnswer(status: number): DistributorError {
  return new DistributorError(
    "malformed_response",
    `${name} sent an answer that can't be read (${status}).`
  )
}
