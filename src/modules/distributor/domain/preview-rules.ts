import type { InventoryRule } from "../../../schemas/inventory-rule"
import type { PreviewInventoryRulesBody } from "../../../schemas/inventory-rules-preview"
import { planPreset } from "./plan-preset"
import { planRuleChanges } from "./plan-rule-changes"

/**
 * The rules as a request would leave them.
 *
 * @throws MedusaError INVALID_DATA that names the row, as saving does
 */
export function previewRules(
  body: PreviewInventoryRulesBody,
  rules: readonly InventoryRule[]
): InventoryRule[] {
  const changes =
    "preset" in body
      ? planPreset(body, rules)
      : planRuleChanges(body.inventory_rules, rules)
  const changeOf = new Map(changes.map((change) => [change.id, change]))
  return rules.map((rule) => ({ ...rule, ...changeOf.get(rule.id) }))
}
