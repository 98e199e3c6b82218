import fc from "fast-check"
import { readBill } from "../../../../schemas/bill"
import { weighBill } from "../weigh-bill"

const bill = (totals: readonly (number | null)[], expected: number | null) =>
  readBill(
    totals.map((total) => ({ total, freight: total })),
    expected
  )

/** Whole cents, as the currency unit. */
const amount = fc
  .integer({ min: 0, max: 10_000_000 })
  .map((cents) => cents / 100)
const limit = fc.integer({ min: 0, max: 1000 })

describe("the bill of a purchase order", () => {
  it.each([
    { totals: [39.69], expected: 39.69, difference: 0, excess: null },
    // A tenth of it is within the limit.
    { totals: [110], expected: 100, difference: 10, excess: null },
    { totals: [110.01], expected: 100, difference: 10.01, excess: 10.01 },
    { totals: [60, 51.5], expected: 100, difference: 11.5, excess: 11.5 },
    // Less than one currency unit is not worth a look.
    { totals: [1.99], expected: 1, difference: 0.99, excess: null },
    { totals: [2], expected: 1, difference: 1, excess: 1 },
    { totals: [5], expected: 0, difference: 5, excess: 5 },
    { totals: [90], expected: 100, difference: -10, excess: null },
  ])("of $totals is weighed against $expected", (given) => {
    const read = bill(given.totals, given.expected)
    expect(read.difference).toBe(given.difference)
    expect(weighBill(read, 10)).toBe(given.excess)
  })

  it.each([
    { totals: [], expected: 100 },
    { totals: [null], expected: 100 },
    { totals: [500, null], expected: 100 },
    { totals: [500], expected: null },
  ])("of $totals is not too high while something is unknown", (given) => {
    const read = bill(given.totals, given.expected)
    expect(read.difference).toBeNull()
    expect(weighBill(read, 0)).toBeNull()
  })

  it("adds up to the cent, in whatever parts it comes", () => {
    fc.assert(
      fc.property(
        fc.array(amount, { minLength: 1, maxLength: 20 }),
        (parts) => {
          const cents = parts.reduce(
            (sum, part) => sum + Math.round(part * 100),
            0
          )
          const { total, freight } = bill(parts, 0)
          expect(Math.round((total ?? NaN) * 100)).toBe(cents)
          expect(total).toBe(cents / 100)
          expect(freight).toBe(total)
        }
      )
    )
  })

  it("is never too high with an unknown part", () => {
    fc.assert(
      fc.property(
        fc.array(amount, { maxLength: 5 }),
        fc.option(amount, { nil: null }),
        limit,
        (parts, expected, percent) => {
          expect(
            weighBill(bill([...parts, null], expected), percent)
          ).toBeNull()
        }
      )
    )
  })

  it("is too high exactly past the limit and from one unit on", () => {
    fc.assert(
      fc.property(amount, amount, limit, (total, expected, percent) => {
        const excess = Math.round(total * 100) - Math.round(expected * 100)
        // In hundredths of a cent, so that nothing is rounded here.
        const allowed = Math.round(expected * 100) * percent
        const isHigh = excess >= 100 && excess > Math.round(allowed / 100)
        expect(weighBill(bill([total], expected), percent)).toBe(
          isHigh ? excess / 100 : null
        )
      })
    )
  })

  it("that grows does not get less conspicuous", () => {
    fc.assert(
      fc.property(
        amount,
        amount,
        amount,
        limit,
        (total, more, expected, percent) => {
          const before = weighBill(bill([total], expected), percent) ?? 0
          const after = weighBill(bill([total, more], expected), percent) ?? 0
          expect(after).toBeGreaterThanOrEqual(before)
        }
      )
    )
  })
})
