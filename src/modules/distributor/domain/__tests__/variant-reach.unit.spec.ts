import type { InventoryRule } from "../../../../schemas/inventory-rule"
import { variantReach, type ReachItem } from "../variant-reach"

const rule: InventoryRule = {
  id: "dirule_1",
  distributor_id: "wps",
  warehouse: "ID",
  warehouse_name: "Boise",
  postal_code: null,
  lead_time_days: 5,
  dropship_cutoff: 50,
  is_excluded: false,
  buffer_quantity: 0,
}
const item: ReachItem = {
  distributor_id: "wps",
  is_dropshippable: true,
  quantities: { ID: 3 },
}
const blocked = { ...item, is_dropshippable: false }
const empty = { ...item, quantities: { ID: 0 } }
const fresno = { ...rule, id: "dirule_2", warehouse: "CA" }
const slow = { ...rule, dropship_cutoff: 9999 }

describe("variantReach", () => {
  it.each<
    [
      reach: string,
      situation: string,
      given: {
        rules?: Partial<InventoryRule>[]
        items?: ReachItem[]
        price?: number
      },
    ]
  >([
    ["dropshippable", "above the cut-off", { price: 50.01 }],
    ["dropshippable", "at the cut-off", { price: 50 }],
    ["longer_lead_time", "below the cut-off", { price: 49.99 }],
    ["unavailable", "excluded", { rules: [{ is_excluded: true }] }],
    ["dropshippable", "above the buffer", { rules: [{ buffer_quantity: 2 }] }],
    ["unavailable", "at the buffer", { rules: [{ buffer_quantity: 3 }] }],
    [
      "dropshippable",
      "lead time 0",
      { rules: [{ ...slow, lead_time_days: 0 }] },
    ],
    [
      "dropshippable",
      "lead time 1",
      { rules: [{ ...slow, lead_time_days: 1 }] },
    ],
    [
      "longer_lead_time",
      "lead time 2",
      { rules: [{ ...slow, lead_time_days: 2 }] },
    ],
    ["longer_lead_time", "may not be drop-shipped", { items: [blocked] }],
    [
      "unavailable",
      "may not be drop-shipped, out of stock",
      { items: [{ ...blocked, quantities: {} }] },
    ],
    ["dropshippable", "one item of two may be", { items: [blocked, item] }],
    [
      "longer_lead_time",
      "the item that may be is out of stock",
      { items: [blocked, empty] },
    ],
    ["unavailable", "out of stock", { items: [empty] }],
    ["unavailable", "no item", { items: [] }],
    ["unavailable", "no rule", { rules: [] }],
    [
      "unavailable",
      "another distributor's rule",
      { rules: [{ distributor_id: "tucker" }] },
    ],
    [
      "dropshippable",
      "the better of two warehouses",
      {
        rules: [slow, { ...fresno, lead_time_days: 1 }],
        items: [{ ...item, quantities: { ID: 9, CA: 1 } }],
      },
    ],
    [
      "longer_lead_time",
      "the only fast warehouse is empty",
      {
        rules: [slow, { ...fresno, lead_time_days: 1 }],
        items: [{ ...item, quantities: { ID: 9, CA: 0 } }],
      },
    ],
  ])("is %s: %s", (reach, _, { rules = [{}], items = [item], price = 60 }) => {
    const whole = rules.map((given) => ({ ...rule, ...given }))
    expect(variantReach(items, whole, price)).toBe(reach)
  })
})
