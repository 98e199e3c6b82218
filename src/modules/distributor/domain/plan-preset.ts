import type {
  ApplyPresetBody,
  InventoryRule,
} from "../../../schemas/inventory-rule"
import { rulePresets } from "./rule-presets"

/** What a preset changes at each stored rule. */
export function planPreset(
  { preset }: ApplyPresetBody,
  rules: readonly InventoryRule[]
): ({ id: string } & Partial<InventoryRule>)[] {
  return rules.map(({ id }) => ({ id, ...rulePresets[preset] }))
}
