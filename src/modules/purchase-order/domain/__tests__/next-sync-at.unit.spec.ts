import fc from "fast-check"
import { nextSyncAt } from "../next-sync-at"

const now = new Date("2026-11-23T12:00:00Z")
const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000)

function hoursUntilNext(
  hours: number,
  status: Parameters<typeof nextSyncAt>[0]["status"] = "submitted"
) {
  const next = nextSyncAt({
    status,
    submittedAt: ago(hours),
    revokedAt: null,
    unfinishedSince: null,
    now,
  })
  return next && (next.getTime() - now.getTime()) / 3_600_000
}

describe("nextSyncAt", () => {
  it("asks ever more rarely and after 90 days not at all", () => {
    expect(hoursUntilNext(1)).toBe(0.5)
    expect(hoursUntilNext(25)).toBe(2)
    expect(hoursUntilNext(4 * 24)).toBe(6)
    expect(hoursUntilNext(11 * 24)).toBe(24)
    expect(hoursUntilNext(91 * 24)).toBeNull()
  })

  it("never asks more often when a purchase order gets older", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 2000, noNaN: true }),
        fc.double({ min: 0, max: 100, noNaN: true }),
        (hours, more) => {
          const later = hoursUntilNext(hours + more) ?? Infinity
          expect(later).toBeGreaterThanOrEqual(
            hoursUntilNext(hours) ?? Infinity
          )
        }
      )
    )
  })

  it("does not ask for what is closed or not yet sent", () => {
    for (const status of [
      "shipped",
      "canceled",
      "rejected",
      "pending",
    ] as const)
      expect(hoursUntilNext(1, status)).toBeNull()
  })

  it("comes back soon for a parcel whose mail or shipment is missing", () => {
    const next = nextSyncAt({
      status: "shipped",
      submittedAt: ago(30 * 24),
      revokedAt: null,
      unfinishedSince: ago(1),
      now,
    })
    expect(next).toEqual(new Date("2026-11-23T12:30:00Z"))
  })

  it("gives a parcel up that could not be finished in ten days", () => {
    const next = nextSyncAt({
      status: "shipped",
      submittedAt: ago(30 * 24),
      revokedAt: null,
      unfinishedSince: ago(11 * 24),
      now,
    })
    expect(next).toBeNull()
  })
})
