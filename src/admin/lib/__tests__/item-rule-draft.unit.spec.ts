import { saveItemRulesBody } from "../../../schemas/item-rule"
import {
  itemRuleDraft,
  itemRuleInput,
  itemRuleProblems,
  moveItemRule,
  namedIds,
  newItemRuleDraft,
  putItemRule,
  readItemRuleError,
  type ItemRuleDraft,
} from "../item-rule-draft"

const draft = (changes: Partial<ItemRuleDraft> = {}): ItemRuleDraft => ({
  ...itemRuleDraft({
    id: "dirl_1",
    conditions: { brands: ["Fly"] },
    action: "forbid",
    ship_methods: [],
    note: null,
    is_enabled: true,
  }),
  ...changes,
})

describe("a draft of an item rule", () => {
  it("is saved under its id, without what no longer counts", () => {
    const input = itemRuleInput(
      draft({ ship_methods: ["ground"], note: "  By road.  " })
    )
    expect(input).toEqual({
      id: "dirl_1",
      conditions: { brands: ["Fly"] },
      action: "forbid",
      ship_methods: [],
      note: "By road.",
      is_enabled: true,
    })
    expect(itemRuleInput(draft({ note: " " })).note).toBeNull()
    expect(
      itemRuleInput(
        draft({ action: "only_ship_methods", ship_methods: ["ground"] })
      ).ship_methods
    ).toEqual(["ground"])
  })

  it("has no id while it is new", () => {
    const rule = { ...newItemRuleDraft(), conditions: { skus: ["1"] } }
    const body = { item_rules: [itemRuleInput(rule)] }
    expect(saveItemRulesBody.parse(body).item_rules[0]?.id).toBeUndefined()
  })

  it("may go into the list with conditions of its own", () => {
    const other = draft({ key: "2", conditions: { skus: ["1"] } })
    expect(itemRuleProblems(draft(), [draft(), other])).toEqual([])
  })

  it.each<[string, Partial<ItemRuleDraft>]>([
    ["noCondition", { conditions: {} }],
    ["noCondition", { conditions: { brands: [] } }],
    ["sameConditions", { conditions: { skus: ["1-2"], flags: [] } }],
    ["noShipMethod", { action: "only_ship_methods" }],
    ["noteTooLong", { note: "a".repeat(501) }],
  ])("has the problem %s", (problem, changes) => {
    const other = draft({ key: "2", conditions: { skus: ["12"] } })
    expect(itemRuleProblems(draft(changes), [draft(), other])).toEqual([
      problem,
    ])
  })
})

describe("the list of item rules", () => {
  const list = [draft({ key: "1" }), draft({ key: "2" }), draft({ key: "3" })]
  const keys = (rules: readonly { key: string }[]) =>
    rules.map(({ key }) => key).join("")

  it("moves a rule by one place, and not beyond its ends", () => {
    expect(keys(moveItemRule(list, "2", -1))).toBe("213")
    expect(keys(moveItemRule(list, "2", 1))).toBe("132")
    expect(keys(moveItemRule(list, "1", -1))).toBe("123")
    expect(keys(moveItemRule(list, "3", 1))).toBe("123")
    expect(keys(moveItemRule(list, "4", 1))).toBe("123")
  })

  it("takes a changed rule in its place and a new one at the end", () => {
    const changed = draft({ key: "2", note: "Changed" })
    expect(putItemRule(list, changed)[1]).toBe(changed)
    expect(keys(putItemRule(list, changed))).toBe("123")
    expect(keys(putItemRule(list, draft({ key: "4" })))).toBe("1234")
  })

  it("names each id once", () => {
    const rules = [
      draft({ conditions: { product_ids: ["b", "a"] } }),
      draft({ conditions: { product_ids: ["a"], category_ids: ["c"] } }),
    ]
    expect(namedIds(rules, "product_ids")).toEqual(["a", "b"])
    expect(namedIds(rules, "collection_ids")).toEqual([])
  })

  it("finds the rule that the server refused", () => {
    expect(readItemRuleError("item_rules.12.conditions.skus: no. No.")).toEqual(
      {
        row: 12,
        reason: "No. No.",
      }
    )
    expect(readItemRuleError("disabled_defaults.1: no.")).toBeUndefined()
  })
})
