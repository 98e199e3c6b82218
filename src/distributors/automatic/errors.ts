import { DistributorError } from "../kit/distributor-error"
import type { HttpAnswer } from "../kit/http"
import {
  statusError,
  unreadableAnswer as unreadable,
} from "../kit/status-error"

const name = "Automatic Distributors"
const place = "Settings > Order Automation"

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
  // Its own refusals have words; a bare 404 is a page that does not exist.
  if ((status === 404 && said === null) || status === 405) {
    const quoted = said === null ? "" : ` It said: ${said}`
    return new DistributorError(
      "invalid_request",
      `${name} has nothing at this address (${status}).${quoted} Compare the base URL and the paths under ${place} with what it@autodist.com tells you.`
    )
  }
  return statusError({
    distributorName: name,
    status,
    retryAfterSeconds,
    said,
    isWrite,
    credentials: "the API token",
    hint: `Check the token under ${place}, and ask it@autodist.com whether it may place orders.`,
  })
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
  return unreadable(name, status)
}
