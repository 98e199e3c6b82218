import type { InventoryRule } from "../../../../schemas/inventory-rule"
import { planRuleChanges } from "../plan-rule-changes"

const rules: InventoryRule[] = ["ID", "CA"].map((warehouse) => ({
  id: `rule-${warehouse}`,
  distributor_id: "wps",
  warehouse,
  warehouse_name: warehouse,
  postal_code: null,
  lead_time_days: 3,
  dropship_cutoff: 9999,
  is_excluded: true,
  buffer_quantity: 0,
}))

describe("planRuleChanges", () => {
  it("finds the rule of each row and changes only what is given", () => {
    const changes = [
      { distributor_id: "wps", warehouse: "CA", is_excluded: false },
    ]
    expect(planRuleChanges(changes, rules)).toEqual([
      { id: "rule-CA", is_excluded: false },
    ])
  })

  it.each([
    [
      "inventory_rules.1.distributor_id",
      { distributor_id: "x", warehouse: "ID" },
    ],
    ["inventory_rules.1.warehouse", { distributor_id: "wps", warehouse: "MX" }],
    ["inventory_rules.1.warehouse", { distributor_id: "wps", warehouse: "ID" }],
  ])("names %s of a bad second row", (field, second) => {
    const first = { distributor_id: "wps", warehouse: "ID" }
    expect(() => planRuleChanges([first, second], rules)).toThrow(
      new RegExp(`^${field}: .*Nothing was saved`)
    )
  })
})
