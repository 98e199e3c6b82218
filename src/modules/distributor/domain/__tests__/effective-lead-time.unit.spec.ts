import fc from "fast-check"
import { effectiveLeadTime } from "../effective-lead-time"

const rule = { lead_time_days: 5, dropship_cutoff: 50 }

describe("effectiveLeadTime", () => {
  it("is the warehouse's below the cut-off", () => {
    expect(effectiveLeadTime(rule, 49.99)).toBe(5)
  })

  it("is a day from the cut-off on", () => {
    expect(effectiveLeadTime(rule, 50)).toBe(1)
    expect(effectiveLeadTime(rule, 50.01)).toBe(1)
  })

  it("never gets worse with a higher price", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 365 }),
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        (lead_time_days, dropship_cutoff, price, more) => {
          const some = { lead_time_days, dropship_cutoff }
          expect(effectiveLeadTime(some, price + more)).toBeLessThanOrEqual(
            effectiveLeadTime(some, price)
          )
        }
      )
    )
  })
})
