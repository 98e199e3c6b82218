import { toast } from "@medusajs/ui"
import { useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import type { Distributor } from "../../../schemas/distributor"
import type { InventoryRule } from "../../../schemas/inventory-rule"
import { useInventoryRulesSave } from "../../hooks/use-inventory-rules-save"
import { errorMessage } from "../../lib/error-message"
import {
  readRuleEdits,
  ruleKey,
  type RuleEdit,
  type RuleEdits,
} from "../../lib/inventory-rule-edits"
import { InventoryRulesTable } from "./inventory-rules-table"
import { InventoryRulesToolbar } from "./inventory-rules-toolbar"
import { UnsavedChangesPrompt } from "./unsaved-changes-prompt"

interface InventoryRulesFormProps {
  rules: readonly InventoryRule[]
  distributors: readonly Distributor[]
}

/** All rules, edited in place, saved together. */
export function InventoryRulesForm({
  rules,
  distributors,
}: InventoryRulesFormProps) {
  const { t } = useTranslation("dropship")
  const [edits, setEdits] = useState<RuleEdits>({})
  const form = useRef<HTMLFormElement>(null)
  const { mutate, isPending } = useInventoryRulesSave()
  const { changes, invalid } = readRuleEdits(rules, edits)

  const edit = (rule: InventoryRule, change: RuleEdit) => {
    const key = ruleKey(rule)
    setEdits((before) => ({ ...before, [key]: { ...before[key], ...change } }))
  }

  const save = () => {
    const refused = invalid[0]
    if (refused) {
      const cell = `[data-key="${refused.key}"][data-field="${refused.field}"]`
      form.current?.querySelector<HTMLInputElement>(cell)?.focus()
      toast.error(t("inventoryRules.notSaved"), {
        description: t("inventoryRules.invalid", { count: invalid.length }),
      })
      return
    }
    if (changes.length === 0 || isPending) {
      return
    }
    const saved = edits
    mutate(
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
        onError: (error) =>
          toast.error(t("inventoryRules.notSaved"), {
            description: errorMessage(error),
          }),
      }
    )
  }

  return (
    <form
      ref={form}
      className="divide-y"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <InventoryRulesToolbar
        changeCount={changes.length}
        isSaving={isPending}
        reset={() => setEdits({})}
      />
      <InventoryRulesTable
        rules={rules}
        distributors={distributors}
        edits={edits}
        edit={edit}
        save={save}
      />
      <UnsavedChangesPrompt isDirty={changes.length > 0} />
    </form>
  )
}
