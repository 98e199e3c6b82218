import { feedRunDuration } from "../feed-run-duration"
import { formatBytes } from "../format-bytes"
import { formatDuration } from "../format-duration"

describe("a duration in words", () => {
  it.each([
    [400, "0 s"],
    [59_400, "59 s"],
    [59_600, "1 min 00 s"],
    [125_000, "2 min 05 s"],
    [3_720_000, "1 h 02 min"],
    [-5_000, "0 s"],
  ])("%s ms is %s", (milliseconds, words) => {
    expect(formatDuration(milliseconds)).toBe(words)
  })

  it("of a run that has not ended is counted until now", () => {
    const run = { started_at: "2026-11-23T05:00:00Z", finished_at: null }
    const now = new Date("2026-11-23T05:00:12Z")
    expect(feedRunDuration(run, now)).toBe(12_000)
    const ended = { ...run, finished_at: "2026-11-23T05:00:03Z" }
    expect(feedRunDuration(ended, now)).toBe(3_000)
  })
})

describe("a file's size in words", () => {
  it.each([
    [0, "0 B"],
    [999, "999 B"],
    [1_000, "1.0 kB"],
    [31_400_000, "31.4 MB"],
    [7_000_000_000_000, "7,000.0 GB"],
  ])("%s bytes are %s", (bytes, words) => {
    expect(formatBytes(bytes, "en")).toBe(words)
  })

  it("is written as in the admin's language", () => {
    expect(formatBytes(1_400_000, "es")).toBe("1,4 MB")
  })
})
