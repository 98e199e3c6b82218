import type { DistributorError } from "../../../src/distributors/kit/distributor-error"
import { excerpt } from "../../../src/distributors/kit/excerpt"
import type { HttpAnswer } from "../../../src/distributors/kit/http"
import {
  statusError,
  unreadableAnswer as unreadable,
} from "../../../src/distributors/kit/status-error"
import { refusalSchema } from "./wire"

const distributorName = "Coastal Distributing"

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
  return statusError({
    distributorName,
    status,
    retryAfterSeconds,
    said: refusal.success ? excerpt(refusal.data.message, 500) : null,
    isWrite,
    credentials: "the dealer number or the API key",
    hint: "Check both under Settings > Order Automation.",
  })
}

/** An answer that should be readable and is not. */
export function unreadableAnswer(status: number): DistributorError {
  return unreadable(distributorName, status)
}
