import fc from "fast-check"
import { parsePrice } from "../parse-price"

describe("parsePrice", () => {
  it.each([
    ["24.95", 24.95],
    ["1,234.50", 1234.5],
    ["$24.95", 24.95],
    [" $ 234,567.8900 ", 234_567.89],
    ["$ 24", 24],
    [".5", 0.5],
    ["14.9750", 14.975],
    ["", null],
    ["  ", null],
    ["N/A", null],
    ["0.00", null],
  ])("reads %j as %p", (text, value) => {
    expect(parsePrice(text)).toEqual({ ok: true, value })
  })

  it.each([
    ["-1.00", "is negative"],
    ["($5.00)", "is negative"],
    ["$-5", "is negative"],
    ["abc", "is not an amount"],
    ["1.2.3", "is not an amount"],
    ["1,50", "is not an amount"],
    ["1.234,50", "is not an amount"],
    ["12 34", "is not an amount"],
    ["1e5", "is not an amount"],
    ["NaN", "is not an amount"],
    ["$", "is not an amount"],
    [".", "is not an amount"],
    ["9999999", "is too great to be a price"],
  ])("refuses %j: it %s", (text, problem) => {
    expect(parsePrice(text)).toEqual({ ok: false, problem })
  })

  it("reads back every amount, however it is written", () => {
    const cents = fc.integer({ min: 1, max: 99_999_999 })
    const styles = fc.record({
      grouped: fc.boolean(),
      dollar: fc.constantFrom("", "$", "$ "),
      space: fc.constantFrom("", " ", "\t"),
    })
    fc.assert(
      fc.property(cents, styles, (amount, { grouped, dollar, space }) => {
        const number = (amount / 100).toLocaleString("en-US", {
          minimumFractionDigits: 2,
          useGrouping: grouped,
        })
        expect(parsePrice(`${space}${dollar}${number}${space}`)).toEqual({
          ok: true,
          value: amount / 100,
        })
      })
    )
  })

  it("never gives anything but null or a positive amount", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[-$,.0-9eN/A ]{0,12}$/)),
        (text) => {
          const parsed = parsePrice(text)
          if (parsed.ok && parsed.value !== null) {
            expect(parsed.value).toBeGreaterThan(0)
            expect(parsed.value).toBeLessThanOrEqual(1_000_000)
          }
        }
      )
    )
  })
})
