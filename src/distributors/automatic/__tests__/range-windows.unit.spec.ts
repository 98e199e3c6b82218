import fc from "fast-check"
import { rangeWindows } from "../range-windows"
import { readDate } from "../wire-date"

const dayLength = 24 * 60 * 60 * 1000

function days({ from, to }: { from: string; to: string }): [number, number] {
  const day = (text: string) => Date.parse(readDate(text) ?? "") / dayLength
  return [day(from), day(to)]
}

describe("rangeWindows", () => {
  it("asks for an order of today from yesterday on", () => {
    const noon = new Date("2025-03-04T12:00:00Z")
    expect(rangeWindows(noon, noon)).toEqual([
      { from: "03/03/25", to: "03/04/25" },
    ])
  })

  it("covers each day once, and never more than 365 at a time", () => {
    const time = fc.date({
      min: new Date("2001-01-02T00:00:00Z"),
      max: new Date("2098-12-30T00:00:00Z"),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(time, fc.nat({ max: 2_000 * dayLength }), (since, span) => {
        const until = new Date(
          Math.min(since.getTime() + span, Date.UTC(2099, 0, 1))
        )
        const windows = rangeWindows(since, until).map(days)
        const [first] = windows
        const last = windows.at(-1)
        expect(first?.[0]).toBe(Math.floor(since.getTime() / dayLength) - 1)
        expect(last?.[1]).toBe(Math.floor(until.getTime() / dayLength))
        for (const [index, [from, to]] of windows.entries()) {
          expect(to - from).toBeLessThan(365)
          expect(from).toBe(index === 0 ? from : windows[index - 1]![1] + 1)
        }
      })
    )
  })
})
