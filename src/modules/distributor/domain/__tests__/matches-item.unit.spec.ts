import fc from "fast-check"
import type { ItemConditions } from "../../../../schemas/item-rule"
import { matchesItem } from "../matches-item"
import { alaska, facts, illinois } from "./item-rules.fixture"

const flagged = facts({
  flags: {
    isCloseout: true,
    isHazardous: true,
    isCarbRestricted: true,
    hasProp65Warning: true,
  },
})

describe("matchesItem", () => {
  it.each<[ItemConditions, ItemConditions]>([
    [{ distributor_ids: ["tucker", "wps"] }, { distributor_ids: ["tucker"] }],
    [{ brands: ["sâmple-PRO"] }, { brands: ["Sample"] }],
    [{ skus: ["87 5503"] }, { skus: ["87-550"] }],
    [{ product_ids: ["prod_1"] }, { product_ids: ["prod_2"] }],
    [{ category_ids: ["pcat_2"] }, { category_ids: ["pcat_3"] }],
    [{ collection_ids: ["pcol_1"] }, { collection_ids: ["pcol_2"] }],
    [{ statuses: ["closeout"] }, { statuses: ["discontinued", "direct_ship"] }],
    [{ flags: ["hazardous"] }, { flags: ["oversize", "truck_only"] }],
    [{ flags: ["carb"] }, { flags: ["oversize"] }],
    [{ flags: ["prop_65"] }, { flags: ["truck_only"] }],
    [{ ship_to: ["po_box", "alaska"] }, { ship_to: ["hawaii"] }],
    [{ ship_to_provinces: ["AK"] }, { ship_to_provinces: ["CA", "HI"] }],
  ])("is true of %j and not of %j", (holds, fails) => {
    expect(matchesItem(holds, flagged, alaska)).toBe(true)
    expect(matchesItem(fails, flagged, alaska)).toBe(false)
    expect(matchesItem({ ...holds, skus: ["1"] }, flagged, alaska)).toBe(false)
  })

  it("needs every condition, and one value of each", () => {
    const conditions: ItemConditions = {
      brands: ["Other", "Sample Pro"],
      flags: ["oversize", "hazardous"],
    }
    expect(matchesItem(conditions, flagged, null)).toBe(true)
    expect(matchesItem(conditions, facts(), null)).toBe(false)
  })

  it("takes an empty list for none, and no condition for no match", () => {
    expect(matchesItem({ brands: [], skus: ["875503"] }, facts(), null)).toBe(
      true
    )
    expect(matchesItem({}, facts(), illinois)).toBe(false)
    expect(matchesItem({ brands: [] }, facts(), illinois)).toBe(false)
  })

  it("never matches an address where there is none", () => {
    expect(matchesItem({ ship_to: ["alaska"] }, facts(), null)).toBe(false)
    expect(matchesItem({ ship_to_provinces: ["AK"] }, facts(), null)).toBe(
      false
    )
  })

  it("takes no brand for a brand of punctuation", () => {
    expect(matchesItem({ brands: ["-"] }, facts({ brand: null }), null)).toBe(
      false
    )
  })

  it("compares brands without case and punctuation", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8})?$/), (brand) => {
        const written = brand.toUpperCase().replace(" ", "-")
        expect(matchesItem({ brands: [written] }, facts({ brand }), null)).toBe(
          true
        )
      })
    )
  })
})
