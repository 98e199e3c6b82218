import type { TakenFile } from "../../../../modules/supply/domain/taken-file"
import { appliedStockFiles, withStockFiles } from "../applied-stock"

const file = (
  id: string,
  sha256: string,
  modified_at: string | null = "2026-11-23T06:00:00.000Z"
): TakenFile => ({ id, name: `${id}.csv`, bytes: 1, sha256, modified_at })
const items = file("items", "i")
const noon = "2026-11-23T12:00:00.000Z"

const applied = (stock: TakenFile[], is_stock_later: boolean) => ({
  feed: [items, file("inventory", "full")],
  feed_seen_at: new Date("2026-11-23T06:00:00Z"),
  stock,
  stock_seen_at: new Date(noon),
  is_stock_later,
})

describe("the files that stock is from", () => {
  const contents = (given: ReturnType<typeof applied>) =>
    withStockFiles(given.feed, given).map(({ sha256 }) => sha256)

  it.each<[string, TakenFile[], boolean, string[]]>([
    ["no stock run", [], false, ["i", "full"]],
    ["a later stock run", [file("inventory", "stock")], true, ["i", "stock"]],
    [
      "a later one that took an older file by hand",
      [file("inventory", "stock", "2026-11-20T00:00:00.000Z")],
      true,
      ["i", "stock"],
    ],
    [
      "an earlier one of an older file",
      [file("inventory", "stock", "2026-11-23T05:00:00.000Z")],
      false,
      ["i", "full"],
    ],
    [
      "an earlier one of a newer file",
      [file("inventory", "stock", noon)],
      false,
      ["i", "stock"],
    ],
    ["a stock run of another file", [file("update", "u")], true, ["i", "full"]],
  ])("are right after %s", (_what, stock, isLater, expected) => {
    expect(contents(applied(stock, isLater))).toEqual(expected)
  })

  it("are the full feed's where no feed was applied", () => {
    expect(withStockFiles([items], null)).toEqual([items])
  })

  it("can be asked for by id, those of the stock run alone too", () => {
    const given = applied([file("update", "u", noon)], true)
    const ids = (wanted: string[]) =>
      appliedStockFiles(given, wanted).map(({ sha256 }) => sha256)
    expect(ids(["inventory", "update"])).toEqual(["full", "u"])
    expect(ids(["update"])).toEqual(["u"])
    expect(ids([])).toEqual([])
  })
})
