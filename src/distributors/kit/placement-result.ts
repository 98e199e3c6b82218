import type { NotOrdered, PlacementResult } from "../orders"
import type { DistributorError } from "./distributor-error"

const defaultRetryAfter = 60

/**
 * What an error of the placing call means for the order. Where the call may
 * have been processed, nobody knows; everything else is definite.
 */
export function placementResult(error: DistributorError): PlacementResult {
  return error.kind === "outcome_unknown" || error.kind === "malformed_response"
    ? unknownOutcome(error.message)
    : notOrdered(error)
}

/** What an error before the placing call means: surely nothing was ordered. */
export function notOrdered(error: DistributorError): NotOrdered {
  return error.kind === "rate_limited"
    ? {
        outcome: "not_processed",
        reason: `${error.message} Nothing was ordered.`,
        retryAfterSeconds: error.retryAfterSeconds ?? defaultRetryAfter,
      }
    : rejected(error.message)
}

/** @param reason a sentence for the merchant */
export function rejected(reason: string): NotOrdered {
  return { outcome: "rejected", reason: `${reason} Nothing was ordered.` }
}

/** @param reason a sentence for the merchant */
export function unknownOutcome(reason: string): PlacementResult {
  return {
    outcome: "unknown",
    reason: `${reason} Whether the order was placed is not known.`,
  }
}
