import type { InventoryRule } from "../../../../schemas/inventory-rule"
import { variantLeadTime } from "../variant-lead-time"

const item = (quantities: Record<string, number>, distributor_id = "wps") => ({
  distributor_id,
  quantities,
})

describe("variantLeadTime", () => {
  it("is the best over the warehouses with stock", () => {
    const rules = [rule("ID", 4), rule("CA", 2), rule("TX", 1)]
    const items = [item({ ID: 3, CA: 1, TX: 0 })]
    expect(variantLeadTime(items, rules, 10)).toBe(2)
  })

  it("leaves excluded warehouses and buffers out", () => {
    const rules = [
      { ...rule("ID", 1), is_excluded: true },
      { ...rule("CA", 2), buffer_quantity: 5 },
      rule("TX", 6),
    ]
    expect(variantLeadTime([item({ ID: 9, CA: 5, TX: 1 })], rules, 10)).toBe(6)
    expect(variantLeadTime([item({ ID: 9, CA: 6, TX: 1 })], rules, 10)).toBe(2)
  })

  it("does not take one distributor's rule for another's warehouse", () => {
    const rules = [rule("TX", 1, "tucker")]
    expect(variantLeadTime([item({ TX: 9 })], rules, 10)).toBeNull()
  })

  it("is null when nothing carries it", () => {
    expect(variantLeadTime([], [rule("ID", 1)], 10)).toBeNull()
  })
})

function rule(
  warehouse: string,
  lead_time_days: number,
  distributor_id = "wps"
): InventoryRule {
  return {
    id: `${distributor_id}-${warehouse}`,
    distributor_id,
    warehouse,
    warehouse_name: warehouse,
    postal_code: null,
    lead_time_days,
    dropship_cutoff: 9999,
    is_excluded: false,
    buffer_quantity: 0,
  }
}
