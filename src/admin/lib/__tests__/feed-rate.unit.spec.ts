import { feedRate, feedTimeLeft, withSample } from "../feed-rate"
import { feedThroughput } from "../feed-throughput"

describe("the rate of a running feed", () => {
  it("is that of the last ten seconds", () => {
    const samples = [
      { at: 0, rows: 0 },
      { at: 5_000, rows: 1_000 },
      { at: 12_000, rows: 15_000 },
    ].reduce<ReturnType<typeof withSample>>(withSample, [])
    expect(samples).toHaveLength(2)
    expect(feedRate(samples)).toBe(2_000)
  })

  it("is not known from one look, nor where nothing moves", () => {
    expect(feedRate([])).toBeNull()
    expect(feedRate([{ at: 0, rows: 10 }])).toBeNull()
    expect(
      feedRate([
        { at: 0, rows: 10 },
        { at: 1_000, rows: 10 },
      ])
    ).toBeNull()
    expect(
      feedRate([
        { at: 0, rows: 10 },
        { at: 0, rows: 20 },
      ])
    ).toBeNull()
  })

  it("begins anew when the rows do", () => {
    const before = [{ at: 0, rows: 500 }]
    const next = { at: 1_000, rows: 20 }
    expect(withSample(before, next)).toEqual([next])
  })
})

describe("the time left", () => {
  const progress = {
    phase: "loading" as const,
    rows: 4_000,
    total_rows: 10_000,
  }

  it("is that of the rows to come", () => {
    expect(feedTimeLeft(progress, 2_000)).toBe(3_000)
  })

  it("is never negative: the total is an estimate", () => {
    expect(feedTimeLeft({ ...progress, rows: 11_000 }, 2_000)).toBe(0)
  })

  it("is not known without rate or total, nor in another phase", () => {
    expect(feedTimeLeft(progress, null)).toBeNull()
    expect(feedTimeLeft({ ...progress, total_rows: null }, 1)).toBeNull()
    expect(feedTimeLeft({ ...progress, phase: "merging" }, 1)).toBeNull()
  })
})

describe("the throughput of a run", () => {
  const run = {
    started_at: "2026-11-28T05:00:00.000Z",
    finished_at: "2026-11-28T05:00:08.000Z",
    rows_read: 250_000,
  }

  it("is its rows by its whole duration", () => {
    expect(feedThroughput(run)).toBe(31_250)
  })

  it("is not told of a run that goes on, read nothing or took no time", () => {
    expect(feedThroughput({ ...run, finished_at: null })).toBeNull()
    expect(feedThroughput({ ...run, rows_read: 0 })).toBeNull()
    expect(feedThroughput({ ...run, finished_at: run.started_at })).toBeNull()
  })
})
