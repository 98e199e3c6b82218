import type { ItemRuleInput } from "../../../../schemas/item-rule"
import { checkItemRules } from "../check-item-rules"

const distributors = [
  { id: "wps", shipMethods: [{ id: "ground" }, { id: "usps_priority" }] },
  { id: "tucker", shipMethods: [{ id: "ground" }] },
]

const fine: ItemRuleInput = {
  conditions: { brands: ["Fly Racing"] },
  action: "forbid",
  ship_methods: [],
  note: null,
  is_enabled: true,
}

function check(...item_rules: ItemRuleInput[]) {
  checkItemRules({ item_rules }, distributors, ["dirl_1"])
}

describe("checkItemRules", () => {
  it("lets rules through that say something different each", () => {
    expect(() => {
      check(
        { ...fine, id: "dirl_1" },
        { ...fine, conditions: { ...fine.conditions, flags: ["hazardous"] } },
        {
          ...fine,
          conditions: { distributor_ids: ["wps"] },
          action: "only_ship_methods",
          ship_methods: ["usps_priority"],
        }
      )
    }).not.toThrow()
  })

  it.each<[string, Partial<ItemRuleInput>, RegExp]>([
    ["no condition", { conditions: {} }, /^item_rules\.1\.conditions: /],
    [
      "only empty conditions",
      { conditions: { brands: [] } },
      /^item_rules\.1\.conditions: /,
    ],
    [
      "conditions of an earlier row, written otherwise",
      { conditions: { brands: ["FLY-RACING"], skus: [] } },
      /^item_rules\.1\.conditions: row 0 /,
    ],
    [
      "an unknown distributor",
      { conditions: { distributor_ids: ["wps", "acme"] } },
      /^item_rules\.1\.conditions\.distributor_ids: .*"acme".*Known: wps, tucker\./,
    ],
    [
      "no ship method where some are asked for",
      { conditions: { skus: ["1"] }, action: "only_ship_methods" },
      /^item_rules\.1\.ship_methods: /,
    ],
    [
      "ship methods where none are asked for",
      { conditions: { skus: ["1"] }, ship_methods: ["ground"] },
      /^item_rules\.1\.ship_methods: .*"forbid"/,
    ],
    [
      "a ship method that its distributors don't have",
      {
        conditions: { distributor_ids: ["tucker"] },
        action: "only_ship_methods",
        ship_methods: ["ground", "usps_priority"],
      },
      /^item_rules\.1\.ship_methods: tucker has no ship method "usps_priority"/,
    ],
    [
      "the id of no rule",
      { id: "dirl_2", conditions: { skus: ["1"] } },
      /^item_rules\.1\.id: .*Reload/,
    ],
    [
      "the id of an earlier row",
      { id: "dirl_1", conditions: { skus: ["1"] } },
      /^item_rules\.1\.id: .*row 0/,
    ],
  ])("names the row that has %s", (_what, changes, message) => {
    expect(() => {
      check({ ...fine, id: "dirl_1" }, { ...fine, ...changes })
    }).toThrow(message)
  })

  it("names a default that does not exist", () => {
    const body = {
      item_rules: [],
      disabled_defaults: ["default_truck_only", "default_sundays"],
    }
    expect(() => {
      checkItemRules(body, distributors, [])
    }).toThrow(/^disabled_defaults\.1: .*"default_sundays".*default_truck_only/)
  })
})
