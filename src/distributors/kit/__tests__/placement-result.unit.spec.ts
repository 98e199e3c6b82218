import {
  DistributorError,
  type DistributorErrorKind,
} from "../distributor-error"
import { notOrdered, placementResult } from "../placement-result"

const error = (kind: DistributorErrorKind, seconds: number | null = null) =>
  new DistributorError(kind, "Acme said no.", seconds)

describe("what an error means for an order", () => {
  it.each([
    ["outcome_unknown", "unknown"],
    ["malformed_response", "unknown"],
    ["authentication", "rejected"],
    ["invalid_request", "rejected"],
    ["unavailable", "rejected"],
    ["rate_limited", "not_processed"],
  ] as const)("%s of the placing call: %s", (kind, outcome) => {
    expect(placementResult(error(kind)).outcome).toBe(outcome)
  })

  it.each([
    "outcome_unknown",
    "malformed_response",
    "authentication",
    "invalid_request",
    "unavailable",
  ] as const)("%s before it is definite", (kind) => {
    expect(notOrdered(error(kind))).toEqual({
      outcome: "rejected",
      reason: "Acme said no. Nothing was ordered.",
    })
  })

  it("says when to come back, as it was told or in a minute", () => {
    expect(notOrdered(error("rate_limited", 7))).toMatchObject({
      outcome: "not_processed",
      retryAfterSeconds: 7,
    })
    expect(notOrdered(error("rate_limited"))).toMatchObject({
      retryAfterSeconds: 60,
    })
  })
})
