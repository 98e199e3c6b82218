import type { InventoryRule } from "../../../schemas/inventory-rule"
import {
  isCellDirty,
  readRuleEdits,
  ruleCellIssue,
} from "../inventory-rule-edits"

const rule: InventoryRule = {
  id: "dirule_1",
  distributor_id: "wps",
  warehouse: "ID",
  warehouse_name: "Boise",
  postal_code: null,
  lead_time_days: 3,
  dropship_cutoff: 50,
  is_excluded: true,
  buffer_quantity: 0,
}
const other: InventoryRule = { ...rule, id: "dirule_2", warehouse: "CA" }

describe("the edits of the inventory rules", () => {
  it("become one change a warehouse, with the changed cells only", () => {
    const { changes, invalid } = readRuleEdits([rule, other], {
      "wps/ID": { dropship_cutoff: "49.90", lead_time_days: "3" },
      "wps/CA": { is_excluded: false },
    })
    expect(invalid).toEqual([])
    expect(changes).toEqual([
      { distributor_id: "wps", warehouse: "ID", dropship_cutoff: 49.9 },
      { distributor_id: "wps", warehouse: "CA", is_excluded: false },
    ])
  })

  it("are gone when a cell is typed back to what is stored", () => {
    const edits = {
      "wps/ID": { dropship_cutoff: "50", is_excluded: true },
    }
    expect(readRuleEdits([rule], edits).changes).toEqual([])
    expect(isCellDirty(rule, "dropship_cutoff", "50.0")).toBe(false)
  })

  it.each([
    ["lead_time_days", "-1"],
    ["lead_time_days", "1.5"],
    ["lead_time_days", "366"],
    ["dropship_cutoff", "12,5"],
    ["dropship_cutoff", ""],
    ["dropship_cutoff", "1e3"],
    ["buffer_quantity", "two"],
  ] as const)("refuse %s of '%s' and name the cell", (field, text) => {
    expect(ruleCellIssue(field, text)).toBeDefined()
    expect(
      readRuleEdits([rule], { "wps/ID": { [field]: text } }).invalid
    ).toEqual([{ key: "wps/ID", field }])
  })
})
