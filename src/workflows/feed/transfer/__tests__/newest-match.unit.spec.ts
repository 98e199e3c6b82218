import { matchesOf, newestOf } from "../newest-match"

const file = (name: string, modified_at: string | null = null) => ({
  name,
  modified_at: modified_at === null ? null : new Date(modified_at),
})

describe("matchesOf", () => {
  it("takes * for any text, and everything else for itself", () => {
    const files = [
      "WPS-inventory-11232026.csv",
      "wps-inventory-.CSV",
      "WPS-inventory-1.csv.part",
      "xWPS-inventory-1.csv",
      "WPS-inventory-1xcsv",
    ].map((name) => file(name))
    expect(
      matchesOf(files, "WPS-inventory-*.csv").map(({ name }) => name)
    ).toEqual(["WPS-inventory-11232026.csv", "wps-inventory-.CSV"])
  })

  it("takes | for one or the other", () => {
    const files = ["invlist", "invlist.txt", "invlistcsv.csv", "upcean"].map(
      (name) => file(name)
    )
    const names = (pattern: string) =>
      matchesOf(files, pattern).map(({ name }) => name)
    expect(names("invlist|INVLIST.txt")).toEqual(["invlist", "invlist.txt"])
    expect(names("upc* | invlist|")).toEqual(["invlist", "upcean"])
    expect(names("|")).toEqual([])
    expect(names("")).toEqual([])
  })

  it("takes brackets and dots in a name as they are", () => {
    const files = [file("a(1).csv"), file("a1xcsv")]
    expect(matchesOf(files, "a(1).csv")).toEqual([files[0]])
  })
})

describe("newestOf", () => {
  it("goes by time first, then by name", () => {
    const older = file("z.csv", "2026-11-22T05:00:00Z")
    const newer = file("a.csv", "2026-11-23T05:00:00Z")
    expect(newestOf([older, newer])).toBe(newer)
    expect(newestOf([file("a.csv"), file("b.csv")])?.name).toBe("b.csv")
    expect(newestOf([file("b.csv"), older])).toBe(older)
    expect(newestOf([])).toBeNull()
  })
})
