import type { ItemRule } from "../../../schemas/item-rule"
import { describeMatch } from "./describe-match"
import type { DestinationFacts, ItemFacts } from "./item-facts"
import { itemRuleDefaults } from "./item-rule-defaults"
import { matchesItem } from "./matches-item"

/** What the rules say of an item, for an address. */
export interface ItemVerdict {
  /**
   * Ids of the ship methods that it may go by, all of them its distributor's;
   * null: all. Empty where there is an obstacle.
   */
  readonly ship_methods: readonly string[] | null
  /** Why it may not be drop-shipped, in words without a full stop. */
  readonly obstacle: string | null
  /** The rule or the default (`default_…`) that decided; null: none did. */
  readonly rule_id: string | null
}

/**
 * The first rule that matches decides: the merchant's in their order, then the
 * defaults. What no rule speaks of may be drop-shipped. A rule that only names
 * ship methods says how, not whether: the defaults are then asked all the same.
 *
 * @param destination null where there is no address, as on a product's page:
 *   conditions about addresses don't match then
 * @param disabledDefaults ids of the defaults that are switched off
 */
export function judgeItem(
  rules: readonly ItemRule[],
  item: ItemFacts,
  destination: DestinationFacts | null,
  disabledDefaults: readonly string[] = []
): ItemVerdict {
  const rule = rules.find(
    (candidate) =>
      candidate.is_enabled &&
      matchesItem(candidate.conditions, item, destination)
  )
  const verdict = rule && verdictOf(rule, item, destination)
  if (verdict && (verdict.obstacle !== null || rule.action === "allow")) {
    return verdict
  }
  const fallback = byDefaults(item, destination, disabledDefaults)
  return fallback.obstacle === null && verdict ? verdict : fallback
}

function byDefaults(
  item: ItemFacts,
  destination: DestinationFacts | null,
  disabledDefaults: readonly string[]
): ItemVerdict {
  for (const { id, judge } of itemRuleDefaults) {
    const judgment = disabledDefaults.includes(id)
      ? null
      : judge(item, destination)
    if (judgment) {
      return { ...judgment, rule_id: id }
    }
  }
  return { ship_methods: null, obstacle: null, rule_id: null }
}

function verdictOf(
  rule: ItemRule,
  item: ItemFacts,
  destination: DestinationFacts | null
): ItemVerdict {
  const words =
    rule.note?.replace(/\.$/, "") ??
    describeMatch(rule.conditions, item, destination)
  if (rule.action === "allow") {
    return { ship_methods: null, obstacle: null, rule_id: rule.id }
  }
  if (rule.action === "forbid") {
    return {
      ship_methods: [],
      obstacle: `Forbidden by an item rule: ${words}`,
      rule_id: rule.id,
    }
  }
  const offered = rule.ship_methods.filter((method) =>
    item.distributor_ship_methods.includes(method)
  )
  return {
    ship_methods: offered,
    obstacle:
      offered.length > 0
        ? null
        : `An item rule allows only ship methods that the distributor does not have: ${words}`,
    rule_id: rule.id,
  }
}
