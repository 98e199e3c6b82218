import { unitKey, variantUnit } from "../unit-of-measure"

describe("unitKey", () => {
  it.each([
    ["each", ["EA", "ea.", "Each", "PC", "PCS", "UNIT", " ea "]],
    ["pair", ["PR", "Pair", "PAIRS", "pr."]],
    ["pack", ["PK", "PACK", "PKG"]],
    ["case", ["CS", "case"]],
    ["set", ["ST", "Set"]],
    ["box", ["BX", "BOX"]],
  ])("reads %s, however it is written", (unit, spellings) => {
    expect(spellings.map(unitKey)).toEqual(spellings.map(() => unit))
  })

  it("keeps a unit that it doesn't know apart from all others", () => {
    expect(unitKey("Pallet")).toBe("pallet")
    expect(unitKey("PALLET ")).toBe("pallet")
  })

  it.each([null, undefined, "", " ", "-"])("reads none in %j", (told) => {
    expect(unitKey(told)).toBeNull()
  })
})

describe("variantUnit", () => {
  it("believes the metadata before any item", () => {
    expect(variantUnit("pair", ["case"])).toBe("pair")
    expect(variantUnit("each", ["pair"])).toBe("each")
  })

  it("else takes the unit of the item that has the variant's SKU", () => {
    expect(variantUnit(null, ["pair"])).toBe("pair")
    expect(variantUnit(null, [null, "pair", "pair"])).toBe("pair")
  })

  it("takes one where nothing is told, and where items disagree", () => {
    expect(variantUnit(null, [])).toBe("each")
    expect(variantUnit(null, [null, "each"])).toBe("each")
    expect(variantUnit(null, ["pair", "case"])).toBe("each")
  })
})
