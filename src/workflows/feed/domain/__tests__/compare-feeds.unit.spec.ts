import type { TakenFile } from "../../../../modules/supply/domain/taken-file"
import { compareFeeds } from "../compare-feeds"
import { dateInName } from "../date-in-name"

const file = (changes: Partial<TakenFile> = {}): TakenFile => ({
  id: "items",
  name: "items.csv",
  bytes: 1,
  sha256: "one",
  reading: "so",
  modified_at: "2026-11-23T05:00:00.000Z",
  ...changes,
})
const stock = file({ id: "stock", name: "stock.csv" })
const archive: TakenFile = { name: "all.zip", bytes: 9, sha256: "zip" }

describe("compareFeeds", () => {
  const kind = (fetched: TakenFile[], applied: TakenFile[]) =>
    compareFeeds(fetched, applied).kind

  it.each<[string, TakenFile[]]>([
    ["in another order", [stock, file()]],
    ["under other names", [file({ name: "copy.csv" }), stock]],
    ["at another time", [file({ modified_at: null }), stock]],
    ["at an older time", [file({ modified_at: "2020-01-01" }), stock]],
    ["out of an archive", [archive, file(), stock]],
  ])("finds the same content %s", (_how, fetched) => {
    expect(kind(fetched, [file(), stock])).toBe("same")
  })

  it.each<[string, TakenFile[]]>([
    ["another content", [file({ sha256: "two" }), stock]],
    ["another way to read it", [file({ reading: "other" }), stock]],
    ["a file less", [file()]],
    ["a file more", [file(), stock, file({ id: "prices" })]],
    ["another file", [file(), file({ id: "prices" })]],
  ])("finds %s new", (_how, fetched) => {
    expect(kind(fetched, [file(), stock])).toBe("new")
  })

  it("knows nothing of a run that kept no more than names", () => {
    const { name, bytes, sha256 } = file()
    expect(kind([file()], [{ name, bytes, sha256 }])).toBe("new")
    expect(kind([file()], [])).toBe("new")
    expect(kind([], [])).toBe("new")
  })

  it.each([
    ["items.csv", "2026-11-23T05:00:00.001Z", "items.csv", "new"],
    ["items.csv", "2026-11-23T04:59:59.999Z", "items.csv", "older"],
    ["i-11242026.csv", "2026-11-20", "i-11232026.csv", "new"],
    ["i-12312025.csv", "2026-11-24", "i-01012026.csv", "older"],
    ["i-11232026.csv", "2026-11-20", "i-11232026.csv", "older"],
    ["items.csv", null, "items.csv", "new"],
  ])("finds %s of %s after %s %s", (name, modified_at, former, expected) => {
    const fetched = file({ name, modified_at, sha256: "two" })
    expect(kind([fetched], [file({ name: former })])).toBe(expected)
  })
})

describe("dateInName", () => {
  it.each([
    ["WPS-inventory-11232026.csv", "2026-11-23"],
    ["Export_20261123.zip", "2026-11-23"],
    ["stock-2026-11-23.csv", "2026-11-23"],
    ["stock_20261123053000.csv", "2026-11-23"],
    ["prices 11.23.2026.txt", "2026-11-23"],
    ["items-87654321.csv", null],
    ["items-20261331.csv", null],
    ["items-20260230.csv", null],
    ["items.csv", null],
  ])("finds in %s %p", (name, date) => {
    expect(dateInName(name)).toBe(date)
  })
})
