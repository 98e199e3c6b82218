import { aSource } from "../__fixtures__/dropship"
import {
  bestSource,
  byCurrency,
  sortSources,
  sourceItems,
  sourceMarginPercent,
} from "../variant-sources"

const blocked = { is_dropshippable: false, reason: "No stock" }

describe("bestSource", () => {
  it("is the server's choice", () => {
    const chosen = aSource({ warehouse: "CA", is_selected: true })
    expect(bestSource([aSource(), chosen])).toBe(chosen)
  })

  it("is else the first usable one, and else the first", () => {
    const usable = aSource({ warehouse: "CA" })
    const none = aSource(blocked)
    expect(bestSource([none, usable])).toBe(usable)
    expect(bestSource([none])).toBe(none)
    expect(bestSource([])).toBeNull()
  })
})

describe("sortSources", () => {
  it("puts the chosen first, then the usable by stock and cost", () => {
    const sources = [
      aSource({ ...blocked, warehouse: "none", available_quantity: 99 }),
      aSource({ warehouse: "unknown cost", unit_cost: null }),
      aSource({ warehouse: "cheap", unit_cost: 10 }),
      aSource({ warehouse: "much", available_quantity: 50 }),
      aSource({
        warehouse: "chosen",
        available_quantity: 1,
        is_selected: true,
      }),
    ]
    expect(sortSources(sources).map(({ warehouse }) => warehouse)).toEqual([
      "chosen",
      "much",
      "cheap",
      "unknown cost",
      "none",
    ])
  })

  it("keeps the order of sources that are as good", () => {
    const sources = ["A", "B"].map((warehouse) =>
      aSource({ warehouse, unit_cost: null })
    )
    expect(sortSources(sources)).toEqual(sources)
  })
})

describe("the sources of a variant", () => {
  it("are one item where only the warehouse differs", () => {
    const items = sourceItems([
      aSource(),
      aSource({ warehouse: "CA" }),
      aSource({ sku: "87-5504" }),
    ])
    expect(items.map(({ sku }) => sku)).toEqual(["87-5503", "87-5504"])
  })

  it("stand together by currency", () => {
    const dollars = aSource()
    const canadian = aSource({ distributor_id: "north" })
    expect(
      byCurrency([dollars, canadian], (id) => (id === "north" ? "cad" : "usd"))
    ).toEqual([
      { currency_code: "usd", sources: [dollars] },
      { currency_code: "cad", sources: [canadian] },
    ])
  })

  it("say what stays of the price that their margin was reckoned with", () => {
    expect(sourceMarginPercent({ unit_cost: 14.97, unit_margin: 79.98 })).toBe(
      84
    )
    expect(sourceMarginPercent({ unit_cost: 20, unit_margin: -20 })).toBeNull()
    expect(sourceMarginPercent({ unit_cost: 20, unit_margin: -10 })).toBe(-100)
    expect(
      sourceMarginPercent({ unit_cost: null, unit_margin: null })
    ).toBeNull()
  })
})
