import fc from "fast-check"
import { publishedBy, publishedShare, stockAge } from "../stock-age"

const now = new Date("2026-11-23T12:00:00Z")
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000)
const limit = { stale_stock_hours: 36, stale_stock_percent: 25 }

describe("stockAge", () => {
  it.each([
    [41.5, true, 41, 25],
    [36.001, true, 36, 25],
    [36, false, 36, 100],
    [0, false, 0, 100],
    // A server's clock that is ahead.
    [-2, false, 0, 100],
  ])(
    "of %s hours: stale %s, %s hours, %s %%",
    (hours, is_stale, stock_age_hours, published_percent) => {
      expect(stockAge(hoursAgo(hours), limit, now)).toEqual({
        is_stale,
        stock_age_hours,
        published_percent,
      })
    }
  )

  it("is never stale without a limit", () => {
    const off = { ...limit, stale_stock_hours: null }
    expect(stockAge(hoursAgo(10_000), off, now)).toMatchObject({
      is_stale: false,
      published_percent: 100,
    })
    expect(publishedBy(off, now)).toEqual({
      stale_before: null,
      stale_percent: 25,
    })
  })

  it("agrees with what is published", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (hours) => {
        const seenAt = hoursAgo(hours)
        const { stale_before } = publishedBy(limit, now)
        expect(stockAge(seenAt, limit, now).is_stale).toBe(
          seenAt < stale_before!
        )
      })
    )
  })
})

describe("publishedShare", () => {
  it("is rounded down, and whole where the share is", () => {
    expect(publishedShare(7, 50)).toBe(3)
    expect(publishedShare(100, 29)).toBe(29)
    expect(publishedShare(3, 33.3)).toBe(0)
  })

  it("lies between nothing and all", () => {
    fc.assert(
      fc.property(
        fc.nat(1_000_000),
        fc.double({ min: 0, max: 100, noNaN: true }),
        (units, percent) => {
          const share = publishedShare(units, percent)
          expect(share).toBeGreaterThanOrEqual(0)
          expect(share).toBeLessThanOrEqual(units)
          expect(publishedShare(units, 100)).toBe(units)
        }
      )
    )
  })
})
