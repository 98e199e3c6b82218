import fc from "fast-check"
import { readDate, writeDate } from "../wire-date"

describe("readDate", () => {
  it.each([
    ["03/04/25", "2025-03-04T00:00:00.000Z"],
    [" 12/31/99 ", "2099-12-31T00:00:00.000Z"],
    ["3/4/25", "2025-03-04T00:00:00.000Z"],
    ["03/04/2025", "2025-03-04T00:00:00.000Z"],
    ["02/29/24", "2024-02-29T00:00:00.000Z"],
    ["02/29/25", null],
    ["02/30/25", null],
    ["13/01/25", null],
    ["00/00/00", null],
    ["03/04/0", null],
    ["2025-03-04", null],
    ["soon", null],
    ["", null],
  ])("reads %j as %j", (text, time) => {
    expect(readDate(text)).toBe(time)
  })

  it("reads back every day of the century", () => {
    const day = fc.integer({ min: 0, max: 36_524 })
    fc.assert(
      fc.property(day, (days) => {
        const time = new Date(Date.UTC(2000, 0, 1 + days))
        expect(readDate(writeDate(time))).toBe(time.toISOString())
      })
    )
  })

  it("gives a day or nothing for any text", () => {
    const part = fc.nat({ max: 120 }).map(String)
    const text = fc.tuple(part, part, part).map((parts) => parts.join("/"))
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), (any) => {
        const time = readDate(any)
        if (time !== null) {
          expect(new Date(time).toISOString()).toBe(time)
        }
      })
    )
  })
})
