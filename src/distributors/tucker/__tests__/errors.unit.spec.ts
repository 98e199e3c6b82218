import { refusal, tuckerError } from "../errors"

describe("tuckerError", () => {
  it.each([
    [401, "authentication", "authentication"],
    [403, "authentication", "authentication"],
    [404, "invalid_request", "invalid_request"],
    [408, "unavailable", "outcome_unknown"],
    [414, "invalid_request", "invalid_request"],
    [429, "rate_limited", "rate_limited"],
    [500, "unavailable", "outcome_unknown"],
    [302, "malformed_response", "malformed_response"],
  ])("takes %d as %s of a read and %s of a write", (status, read, write) => {
    const answer = { status, body: undefined, retryAfterSeconds: null }
    expect(tuckerError(answer, false).kind).toBe(read)
    expect(tuckerError(answer, true).kind).toBe(write)
  })
})

describe("refusal", () => {
  it.each([
    ["INVALID CUSTOMER NUMBER OR API KEY", "authentication"],
    ["Not authorized", "authentication"],
    ["INVALID ITEM", "invalid_request"],
    ["", "invalid_request"],
  ])("takes %j as %s", (message, kind) => {
    expect(refusal(message).kind).toBe(kind)
  })
})
