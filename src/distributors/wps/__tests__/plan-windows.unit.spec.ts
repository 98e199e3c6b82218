import * as fc from "fast-check"
import { planWindows } from "../plan-windows"

const day = 24 * 3600 * 1000
const now = new Date("2026-11-23T12:00:00Z")

/** Purchase orders that were placed so many days ago. */
function placed(...ages: number[]) {
  return ages.map((age, index) => ({
    poNumber: `M${String(index)}-W1`,
    orderNumbers: [],
    placedAt: new Date(now.getTime() - age * day),
  }))
}

describe("planWindows", () => {
  it("asks for many recent purchase orders at once", () => {
    const { windows, covered } = planWindows(placed(0, 2, 9), now)
    expect(windows).toEqual([
      {
        from: new Date("2026-10-24T12:00:00Z"),
        to: new Date("2026-11-24T12:00:00Z"),
      },
    ])
    expect(covered).toHaveLength(3)
  })

  it.each([[[]], [[0]], [[100, 200]]])(
    "plans none where asking for each is as good: %j",
    (ages) => {
      const plan = planWindows(placed(...ages), now)
      expect(plan).toEqual({ windows: [], covered: [] })
    }
  )

  it("leaves out an old one that would cost more than a look-up", () => {
    const { windows, covered } = planWindows(placed(300, 1, 2, 3), now)
    expect(windows).toHaveLength(1)
    expect(covered.map(({ poNumber }) => poNumber)).toEqual([
      "M1-W1",
      "M2-W1",
      "M3-W1",
    ])
  })

  it("never costs more calls than one for each, and holds what it covers", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 })), (ages) => {
        const queries = placed(...ages)
        const { windows, covered } = planWindows(queries, now)
        const calls = windows.length + queries.length - covered.length
        expect(calls).toBeLessThanOrEqual(queries.length)
        const start = windows.at(-1)?.from.getTime() ?? Infinity
        for (const { placedAt } of covered) {
          expect(placedAt.getTime() - day).toBeGreaterThanOrEqual(start)
        }
        windows.forEach(({ from }, index) => {
          expect(windows[index + 1]?.to ?? from).toEqual(from)
        })
      })
    )
  })
})
