import { itemConditionsKey } from "../../schemas/item-conditions-key"
import {
  itemConditionNames,
  type ItemConditions,
  type ItemRule,
  type ItemRuleInput,
} from "../../schemas/item-rule"

/** A rule while it is edited; the key tells rules apart in the list. */
export interface ItemRuleDraft extends ItemRuleInput {
  key: string
}

export type ItemRuleProblem =
  "noCondition" | "sameConditions" | "noShipMethod" | "noteTooLong"

/** Characters of a note. */
const longestNote = 500

export function itemRuleDraft(rule: ItemRule): ItemRuleDraft {
  return { ...rule, key: rule.id }
}

/** A rule about nothing yet. */
export function newItemRuleDraft(): ItemRuleDraft {
  return {
    key: crypto.randomUUID(),
    conditions: {},
    action: "forbid",
    ship_methods: [],
    note: null,
    is_enabled: true,
  }
}

/** The draft as it is saved; ship methods that no longer count are left out. */
export function itemRuleInput({ key: _, ...rule }: ItemRuleDraft) {
  return {
    ...rule,
    ship_methods: rule.action === "only_ship_methods" ? rule.ship_methods : [],
    note: rule.note?.trim() || null,
  } satisfies ItemRuleInput
}

/** What keeps a draft from the list that it belongs to. */
export function itemRuleProblems(
  draft: ItemRuleDraft,
  list: readonly ItemRuleDraft[]
): ItemRuleProblem[] {
  const hasCondition = itemConditionNames.some(
    (name) => (draft.conditions[name] ?? []).length > 0
  )
  const isTwice = list.some(
    (other) =>
      other.key !== draft.key &&
      itemConditionsKey(other.conditions) ===
        itemConditionsKey(draft.conditions)
  )
  const lacksMethod =
    draft.action === "only_ship_methods" && draft.ship_methods.length === 0
  return [
    ...(hasCondition ? [] : (["noCondition"] as const)),
    ...(hasCondition && isTwice ? (["sameConditions"] as const) : []),
    ...(lacksMethod ? (["noShipMethod"] as const) : []),
    ...((draft.note?.trim().length ?? 0) > longestNote
      ? (["noteTooLong"] as const)
      : []),
  ]
}

/** The list with one rule a place up (-1) or down (1), where there is one. */
export function moveItemRule<T extends { key: string }>(
  list: readonly T[],
  key: string,
  by: -1 | 1
): T[] {
  const from = list.findIndex((rule) => rule.key === key)
  const rule = list[from]
  const other = list[from + by]
  return rule && other
    ? list.map((each) => (each === rule ? other : each === other ? rule : each))
    : [...list]
}

/** The list with a rule in its place, or at the end when it is new. */
export function putItemRule(
  list: readonly ItemRuleDraft[],
  draft: ItemRuleDraft
): ItemRuleDraft[] {
  return list.some(({ key }) => key === draft.key)
    ? list.map((rule) => (rule.key === draft.key ? draft : rule))
    : [...list, draft]
}

/** Ids that the rules name by one condition, each once. */
export function namedIds(
  rules: readonly { conditions: ItemConditions }[],
  condition: "product_ids" | "category_ids" | "collection_ids"
): string[] {
  return [
    ...new Set(rules.flatMap(({ conditions }) => conditions[condition] ?? [])),
  ].sort()
}

/**
 * What an error of the server says of one rule: its place in the list, and the
 * reason without the name of the field.
 */
export function readItemRuleError(
  message: string
): { row: number; reason: string } | undefined {
  const [, row, reason] =
    /^item_rules\.(\d+)\.[\w.]+: (.*)$/s.exec(message) ?? []
  return row === undefined || reason === undefined
    ? undefined
    : {
        row: Number(row),
        reason: reason.charAt(0).toUpperCase() + reason.slice(1),
      }
}
