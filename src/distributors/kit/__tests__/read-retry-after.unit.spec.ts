import { readRetryAfter } from "../read-retry-after"

const now = new Date("2026-01-02T03:04:05.500Z")

describe("readRetryAfter", () => {
  it.each([
    ["2", 2],
    ["Fri, 02 Jan 2026 03:04:15 GMT", 10],
    ["Fri, 02 Jan 2026 03:00:00 GMT", 0],
    ["Friday, 02-Jan-26 03:04:15 GMT", 10],
    ["Fri Jan  2 03:04:15 2026", 10],
    [" 1.5 ", 1.5],
    ["-5", null],
    ["2026", 2026],
    ["soon", null],
    ["", null],
    [undefined, null],
  ])("reads %j as %p seconds", (header, seconds) => {
    expect(readRetryAfter(header, now)).toBe(seconds)
  })
})
