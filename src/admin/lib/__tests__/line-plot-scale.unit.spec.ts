import {
  plotShare,
  plotSpan,
  plotTicks,
  plotTimeFormat,
  plotTop,
  pointAt,
  stepPath,
} from "../line-plot-scale"

const hour = 3_600_000
const day = 24 * hour
const now = Date.parse("2026-11-28T12:00:00Z")

describe("the span of a plot", () => {
  it("is the last days, however old the first point is", () => {
    expect(plotSpan([now - 90 * day], now, 30)).toEqual({
      from: now - 30 * day,
      until: now,
    })
  })

  it("begins with the first point of a young shop", () => {
    expect(plotSpan([now - 3 * day, now], now, 30).from).toBe(now - 3 * day)
  })

  it("is an hour at least", () => {
    expect(plotSpan([now], now, 30).from).toBe(now - hour)
    expect(plotSpan([], now, 30).from).toBe(now - hour)
  })
})

describe("the top of an axis", () => {
  it.each([
    [[], 1],
    [[0], 1],
    [[1], 1],
    [[3, 2], 3],
    [[12], 15],
    [[100], 100],
    [[101], 150],
    [[8_700, 129_500], 150_000],
    [[999_999], 1_000_000],
  ])("over %j is %s", (values, top) => {
    expect(plotTop(values)).toBe(top)
  })
})

describe("the figures beside an axis", () => {
  it("are whole", () => {
    expect(plotTicks(150)).toEqual([150, 75, 0])
    expect(plotTicks(15)).toEqual([15, 0])
    expect(plotTicks(1)).toEqual([1, 0])
  })
})

describe("where a point lies", () => {
  const span = { from: 1_000, until: 2_000 }

  it("is its share of the span, and never outside", () => {
    expect(plotShare(1_250, span)).toBe(0.25)
    expect(plotShare(0, span)).toBe(0)
    expect(plotShare(9_000, span)).toBe(1)
  })

  it("is found by time: what was known then", () => {
    const times = [1_000, 1_500, 1_800]
    expect(pointAt(times, 1_499)).toBe(0)
    expect(pointAt(times, 1_500)).toBe(1)
    expect(pointAt(times, 5_000)).toBe(2)
    expect(pointAt(times, 10)).toBe(0)
  })

  it("makes a line that holds each value until the next", () => {
    expect(stepPath([1_000, 1_500], [10, 5], span, 10)).toBe("M0 0H50V50H100")
    expect(stepPath([1_750], [5], span, 20)).toBe("M75 75H100")
    expect(stepPath([], [], span, 1)).toBe("")
  })
})

describe("a time on the axis", () => {
  it("is told by the clock within a day or two, else by its date", () => {
    const day1 = plotTimeFormat({ from: now - day, until: now })
    expect(day1).toEqual({ hour: "numeric", minute: "2-digit" })
    const month = plotTimeFormat({ from: now - 30 * day, until: now })
    expect(month).toEqual({ month: "short", day: "numeric" })
  })
})
