import { readRefusal, wpsError } from "../errors"

describe("readRefusal", () => {
  it.each([
    [{ message: "No." }, "No."],
    [{ error: "No." }, "No."],
    [{ error: { message: "No." } }, "No."],
    [
      { errors: { ship_city: ["Too long.", "Odd."], po_number: "Missing." } },
      "ship_city: Too long. Odd. po_number: Missing.",
    ],
    [
      { message: "Invalid.", errors: { ship_city: ["Too long."] } },
      "Invalid. ship_city: Too long.",
    ],
    [{ message: 5, error: "No." }, "No."],
    [{ message: "No.", errors: "what?" }, "No."],
    [{}, null],
    [[], null],
    ["<html>", null],
    [undefined, null],
  ])("reads %j as %j", (body, words) => {
    expect(readRefusal(body)).toBe(words)
  })
})

describe("wpsError", () => {
  it.each([
    [401, "authentication", "authentication"],
    [403, "authentication", "authentication"],
    [404, "invalid_request", "invalid_request"],
    [408, "unavailable", "outcome_unknown"],
    [422, "invalid_request", "invalid_request"],
    [429, "rate_limited", "rate_limited"],
    [500, "unavailable", "outcome_unknown"],
    [302, "malformed_response", "malformed_response"],
  ])("takes %d as %s of a read and %s of a write", (status, read, write) => {
    const answer = { status, body: undefined, retryAfterSeconds: null }
    expect(wpsError(answer, false).kind).toBe(read)
    expect(wpsError(answer, true).kind).toBe(write)
  })
})
