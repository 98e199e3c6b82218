import { automaticError } from "../errors"
import { readRefusal } from "../refusal"

const lines = [
  { lineNumber: 1, itemNumber: "AB12-3456", quantity: 1 },
  { lineNumber: 2, itemNumber: "00417", quantity: 2 },
]

describe("readRefusal", () => {
  it.each([
    [{ message: "No." }, "No."],
    [{ error: "No" }, "No."],
    [{ Errors: ["No", "Never."] }, "No. Never."],
    [{ errors: [{ code: "HOLD", message: "On hold" }] }, "On hold (HOLD)."],
    [{ errors: [{ code: "HOLD" }] }, "HOLD."],
    [
      { errors: [{ code: "SHORT", message: "Short by 1", lineNumber: 2 }] },
      "00417: Short by 1 (SHORT).",
    ],
    [
      { errors: [{ message: "Short by 1", linenumber: "2" }] },
      "00417: Short by 1.",
    ],
    [{ errors: [{ message: "Short", lineNumber: 9 }] }, "Short."],
    [{ message: 5, errors: "what?" }, "5."],
    [{ error: { reason: "?" } }, null],
    [{}, null],
    [[], null],
    ["<html>", null],
    [undefined, null],
  ])("reads %j as %j", (body, words) => {
    expect(readRefusal(body, lines).words).toBe(words)
  })

  it("names the item that California doesn't let in, and what to do", () => {
    const message = "Item 00417 may not be shipped to CA"
    const error = { code: "CARB_RESTRICTED", message, lineNumber: 2 }
    expect(readRefusal({ success: false, errors: [error] }, lines).words).toBe(
      "Item 00417 may not be shipped to CA (CARB_RESTRICTED). California's Air Resources Board (CARB) forbids that: take the item out of the order, or choose another source."
    )
    const unnamed = { ...error, message: "May not be shipped to CA" }
    expect(readRefusal({ errors: [unnamed] }, lines).words).toMatch(
      /^00417: May not be shipped to CA/
    )
  })

  it.each([
    [{ errors: [{ code: "DUPLICATE_PO" }] }, true],
    [{ errors: [{ code: "E7", message: "Duplicate PO number M1" }] }, true],
    [{ message: "PO M1 already exists" }, true],
    [{ errors: [{ code: "DUPLICATE_LINE", message: "Line 2" }] }, false],
    [{ success: true, message: "Not a duplicate order" }, false],
    [{ message: "Conflict" }, false],
  ])("tells from %j whether it has the number: %p", (body, isDuplicate) => {
    expect(readRefusal(body).isDuplicate).toBe(isDuplicate)
  })

  it.each([
    [{ errors: [{ code: "ORDER_NOT_FOUND" }] }, true],
    [{ errors: [{ code: "PO_NOT_FOUND", message: "" }] }, true],
    [{ errors: [{ code: "404", message: "No order for PO M1" }] }, true],
    [{ success: false, errors: ["Order M1 does not exist"] }, true],
    // What gateways and frameworks say of an address.
    [{ message: "Not Found" }, false],
    [{ message: "no Route matched with those values" }, false],
    [{ message: "Cannot GET /order/po/M1", error: "Not Found" }, false],
    [{ errors: [{ code: "NOT_FOUND", message: "No such route" }] }, false],
    [{ errors: [{ message: "Endpoint /order/po/M1 not found" }] }, false],
    [{ errors: [{ message: "Account not found for order" }] }, false],
    [{ errors: [{ code: "NOT_FOUND" }] }, false],
    [{ success: true, errors: [{ code: "ORDER_NOT_FOUND" }] }, false],
    [{ errors: [] }, false],
    [undefined, false],
  ])("takes %j for a proof of absence: %p", (body, isAbsent) => {
    expect(readRefusal(body).isAbsent).toBe(isAbsent)
  })
})

describe("automaticError", () => {
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
    expect(automaticError(answer, null, false).kind).toBe(read)
    expect(automaticError(answer, null, true).kind).toBe(write)
  })

  it("says where to look when an address has nothing behind it", () => {
    const answer = { status: 404, body: undefined, retryAfterSeconds: null }
    expect(automaticError(answer, null, false).message).toMatch(/base URL/)
    expect(automaticError(answer, "No.", false).message).not.toMatch(/base URL/)
  })
})
