import fc from "fast-check"
import { parseQuantity } from "../parse-quantity"

describe("parseQuantity", () => {
  it.each([
    ["0", 0],
    ["12", 12],
    ["25+", 25],
    ["25 +", 25],
    ["+", 10],
    [">10", 10],
    ["> 10", 10],
    ["1,204", 1204],
    ["4.00", 4],
    ["007", 7],
    ["N/A", 0],
    ["n/a", 0],
    ["NA", 0],
    ["", 0],
  ])("reads %j as %p", (text, value) => {
    expect(parseQuantity(text)).toEqual({ ok: true, value })
  })

  it.each([
    ["-3", "is negative"],
    ["4.5", "is not a whole number"],
    ["ten", "is not a whole number"],
    ["1,2", "is not a whole number"],
    ["++", "is not a whole number"],
    ["1e3", "is not a whole number"],
    ["5000000", "is too great to be a quantity"],
  ])("refuses %j: it %s", (text, problem) => {
    expect(parseQuantity(text)).toEqual({ ok: false, problem })
  })

  it("reads back every quantity, however it is written", () => {
    const styles = fc.record({
      grouped: fc.boolean(),
      zeros: fc.constantFrom("", ".0", ".00"),
      cap: fc.constantFrom("#", ">#", "> #", "#+", "# +"),
      space: fc.constantFrom("", " ", "\t"),
    })
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000 }),
        styles,
        (units, { grouped, zeros, cap, space }) => {
          const digits = units.toLocaleString("en-US", { useGrouping: grouped })
          const text = cap.replace("#", `${digits}${zeros}`)
          expect(parseQuantity(`${space}${text}${space}`)).toEqual({
            ok: true,
            value: units,
          })
        }
      )
    )
  })

  it("refuses whatever is negative or absurd", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1_000_001 }),
        fc.integer({ max: -1 }),
        (absurd, negative) => {
          expect(parseQuantity(String(absurd)).ok).toBe(false)
          expect(parseQuantity(String(negative)).ok).toBe(false)
        }
      )
    )
  })

  it("gives whole units and never less than none", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[-+>,.0-9 ]{0,10}$/)),
        (text) => {
          const parsed = parseQuantity(text)
          if (parsed.ok) {
            expect(Number.isInteger(parsed.value)).toBe(true)
            expect(parsed.value).toBeGreaterThanOrEqual(0)
          }
        }
      )
    )
  })
})
