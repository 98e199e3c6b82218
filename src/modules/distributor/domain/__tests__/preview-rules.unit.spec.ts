import type { InventoryRule } from "../../../../schemas/inventory-rule"
import { previewRules } from "../preview-rules"

const boise: InventoryRule = {
  id: "dirule_1",
  distributor_id: "wps",
  warehouse: "ID",
  warehouse_name: "Boise",
  postal_code: null,
  lead_time_days: 5,
  dropship_cutoff: 50,
  is_excluded: true,
  buffer_quantity: 2,
}
const fresno = { ...boise, id: "dirule_2", warehouse: "CA" }

describe("previewRules", () => {
  it("changes the given fields of the given rows", () => {
    const inventory_rules = [
      { distributor_id: "wps", warehouse: "CA", is_excluded: false },
    ]
    expect(previewRules({ inventory_rules }, [boise, fresno])).toEqual([
      boise,
      { ...fresno, is_excluded: false },
    ])
  })

  it("changes every rule by a preset, and leaves its buffer", () => {
    const preset = "dropship_everything"
    const changed = {
      lead_time_days: 1,
      dropship_cutoff: 1,
      is_excluded: false,
    }
    expect(previewRules({ preset }, [boise, fresno])).toEqual([
      { ...boise, ...changed },
      { ...fresno, ...changed },
    ])
  })

  it("refuses what saving refuses", () => {
    const inventory_rules = [{ distributor_id: "wps", warehouse: "XX" }]
    expect(() => previewRules({ inventory_rules }, [boise])).toThrow(
      'inventory_rules.0.warehouse: "wps" has no warehouse "XX"'
    )
  })
})
