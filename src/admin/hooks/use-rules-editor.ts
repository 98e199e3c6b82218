import { toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { InventoryRule } from "../../schemas/inventory-rule"
import { withBulkEdit } from "../lib/bulk-rule-edit"
import { messageOf } from "../../schemas/message-of"
import {
  readRuleEdits,
  ruleKey,
  type RuleEdit,
  type RuleEdits,
} from "../lib/inventory-rule-edits"
import { useInventoryRulesPreset } from "./use-inventory-rules-preset"
import { useInventoryRulesSave } from "./use-inventory-rules-save"

/** What was edited of the rules, and the ways to store it. */
export function useRulesEditor(rules: readonly InventoryRule[]) {
  const { t } = useTranslation("dropship")
  const [edits, setEdits] = useState<RuleEdits>({})
  const saving = useInventoryRulesSave()
  const preset = useInventoryRulesPreset()
  const { changes, invalid } = readRuleEdits(rules, edits)

  const onError = (error: Error) =>
    toast.error(t("inventoryRules.notSaved"), {
      description: messageOf(error),
    })

  const save = () => {
    const saved = edits
    saving.mutate(
      { inventory_rules: changes },
      {
        onSuccess: () => {
          // What was typed meanwhile stays.
          setEdits((now) =>
            Object.fromEntries(
              Object.entries(now).filter(([key, row]) => row !== saved[key])
            )
          )
          toast.success(t("inventoryRules.saved", { count: changes.length }))
        },
        onError,
      }
    )
  }

  const applyPreset = () =>
    preset.mutate(
      { preset: "dropship_everything" },
      {
        onSuccess: () => {
          setEdits({})
          toast.success(t("inventoryRules.preset.done"))
        },
        onError,
      }
    )

  return {
    edits,
    changes,
    invalid,
    edit: (rule: InventoryRule, change: RuleEdit) =>
      setEdits((before) => withBulkEdit(before, [ruleKey(rule)], change)),
    editAll: (keys: Iterable<string>, change: RuleEdit) =>
      setEdits((before) => withBulkEdit(before, keys, change)),
    reset: () => setEdits({}),
    save,
    isSaving: saving.isPending,
    applyPreset,
    isApplyingPreset: preset.isPending,
  }
}
