import { toast } from "@medusajs/ui"
import { useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import type { Distributor } from "../../../schemas/distributor"
import type { InventoryRule } from "../../../schemas/inventory-rule"
import { useRuleSelection } from "../../hooks/use-rule-selection"
import { useRulesEditor } from "../../hooks/use-rules-editor"
import { BulkRulesBar } from "./bulk-rules-bar"
import { InventoryRulesTable } from "./inventory-rules-table"
import { InventoryRulesToolbar } from "./inventory-rules-toolbar"
import { RulesPreviewPrompt } from "./rules-preview-prompt"
import { UnsavedChangesPrompt } from "./unsaved-changes-prompt"

interface InventoryRulesFormProps {
  rules: readonly InventoryRule[]
  distributors: readonly Distributor[]
}

/** All rules, edited in place, looked at in numbers, saved together. */
export function InventoryRulesForm({
  rules,
  distributors,
}: InventoryRulesFormProps) {
  const { t } = useTranslation("dropship")
  const form = useRef<HTMLFormElement>(null)
  const editor = useRulesEditor(rules)
  const selection = useRuleSelection(rules)
  const [previewed, setPreviewed] = useState<"changes" | "preset" | null>(null)
  const { changes, invalid } = editor

  const previewChanges = () => {
    const refused = invalid[0]
    if (refused) {
      const cell = `[data-key="${refused.key}"][data-field="${refused.field}"]`
      form.current?.querySelector<HTMLInputElement>(cell)?.focus()
      toast.error(t("inventoryRules.notSaved"), {
        description: t("inventoryRules.invalid", { count: invalid.length }),
      })
    } else if (changes.length > 0 && !editor.isSaving) {
      setPreviewed("changes")
    }
  }

  const clearSelection = () => {
    selection.clear()
    // The bar goes, and with it what has the focus.
    form.current?.querySelector<HTMLElement>("[data-field]")?.focus()
  }

  return (
    <form
      ref={form}
      // The bar lies over the table, not over prompts.
      className="isolate divide-y"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        previewChanges()
      }}
    >
      <InventoryRulesToolbar
        changeCount={changes.length}
        isSaving={editor.isSaving}
        isApplyingPreset={editor.isApplyingPreset}
        applyPreset={() => setPreviewed("preset")}
        reset={editor.reset}
      />
      <InventoryRulesTable
        rules={rules}
        distributors={distributors}
        edits={editor.edits}
        selection={selection}
        edit={editor.edit}
        save={previewChanges}
      />
      {selection.keys.size > 0 ? (
        <BulkRulesBar
          count={selection.keys.size}
          apply={(change) => editor.editAll(selection.keys, change)}
          clear={clearSelection}
        />
      ) : null}
      {previewed === "changes" ? (
        <RulesPreviewPrompt
          title={t("rulesPreview.title", { count: changes.length })}
          text={t("rulesPreview.text")}
          confirmText={t("rulesPreview.save")}
          body={{ inventory_rules: changes }}
          onConfirm={editor.save}
          onClose={() => setPreviewed(null)}
        />
      ) : null}
      {previewed === "preset" ? (
        <RulesPreviewPrompt
          title={t("inventoryRules.preset.title")}
          text={t(
            changes.length > 0
              ? "inventoryRules.preset.textWithEdits"
              : "inventoryRules.preset.text"
          )}
          confirmText={t("inventoryRules.preset.confirm")}
          body={{ preset: "dropship_everything" }}
          onConfirm={editor.applyPreset}
          onClose={() => setPreviewed(null)}
        />
      ) : null}
      <UnsavedChangesPrompt isDirty={changes.length > 0} />
    </form>
  )
}
