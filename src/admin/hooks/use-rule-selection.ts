import { useState } from "react"
import type { InventoryRule } from "../../schemas/inventory-rule"
import { ruleKey } from "../lib/inventory-rule-edits"
import {
  extendSelection,
  noSelection,
  stateOfRows,
  toggleRow,
  toggleRows,
} from "../lib/rule-selection"

/** Which rules are selected, to be changed together. */
export function useRuleSelection(rules: readonly InventoryRule[]) {
  const [selection, setSelection] = useState(noSelection)
  const order = rules.map(ruleKey)
  return {
    keys: selection.keys,
    /** @param isRange up to the row that was chosen last */
    toggle: (rule: InventoryRule, isRange: boolean) =>
      setSelection((before) =>
        isRange
          ? extendSelection(before, ruleKey(rule), order)
          : toggleRow(before, ruleKey(rule))
      ),
    toggleAll: (some: readonly InventoryRule[]) =>
      setSelection((before) => toggleRows(before, some.map(ruleKey))),
    stateOf: (some: readonly InventoryRule[]) =>
      stateOfRows(selection.keys, some.map(ruleKey)),
    clear: () => setSelection(noSelection),
  }
}

export type RuleSelectionState = ReturnType<typeof useRuleSelection>
