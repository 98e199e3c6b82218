import type { ItemRuleInput } from "../../../schemas/item-rule"
import { describeItemRule } from "../describe-item-rule"
import texts from "../../i18n/en/item-rules.json"

const names = new Map([
  ["wps", "Western Power Sports"],
  ["ground", "Ground"],
  ["prod_1", "Flywheel puller"],
  ["pcat_1", "Batteries"],
])

/** The English text, as i18next fills it in. */
function translate(key: string, values: Record<string, unknown> = {}): string {
  const plural = values.count === undefined ? "" : "_other"
  const text = `${key}${plural}`
    .split(".")
    .reduce<unknown>(
      (branch, name) => (branch as Record<string, unknown>)[name],
      texts
    ) as string
  return text.replace(/\{\{(\w+)[^}]*\}\}/g, (_, name: string) =>
    String(values[name])
  )
}

const sentence = (
  conditions: ItemRuleInput["conditions"],
  changes: Partial<ItemRuleInput> = {}
) =>
  describeItemRule(
    {
      conditions,
      action: "forbid",
      ship_methods: [],
      note: null,
      is_enabled: true,
      ...changes,
    },
    names,
    translate
  )

describe("describeItemRule", () => {
  it("reads as a sentence", () => {
    expect(
      sentence({ flags: ["hazardous"], ship_to_provinces: ["AK", "HI"] })
    ).toBe("Hazardous goods to AK or HI: may not be drop-shipped")
    expect(
      sentence(
        { brands: ["Fly", "EBC", "Ridgeline"], distributor_ids: ["wps"] },
        { action: "only_ship_methods", ship_methods: ["ground", "sledge"] }
      )
    ).toBe(
      "Goods of the brand Fly, EBC or Ridgeline from Western Power Sports: only by Ground or sledge"
    )
    expect(
      sentence(
        {
          product_ids: ["prod_1"],
          flags: ["oversize", "truck_only"],
          statuses: ["closeout"],
        },
        { action: "allow" }
      )
    ).toBe(
      "Flywheel puller (if oversize or truck-only, closeout): may be drop-shipped"
    )
  })

  it("says that the kind of address and the state must both hold", () => {
    expect(sentence({ ship_to: ["po_box"], ship_to_provinces: ["CA"] })).toBe(
      "Goods to PO boxes in CA: may not be drop-shipped"
    )
  })

  it("counts the values of a long list", () => {
    const skus = ["1", "2", "3", "4", "5", "6", "7"]
    expect(sentence({ skus })).toBe(
      "Goods with the SKU 1, 2, 3, 4 or 3 more: may not be drop-shipped"
    )
    expect(sentence({ skus: skus.slice(0, 5) })).toContain("1, 2, 3, 4 or 5:")
  })

  it("shows an id that has no name", () => {
    expect(sentence({ category_ids: ["pcat_1", "pcat_2"] })).toContain(
      "in the category Batteries or pcat_2"
    )
  })
})
