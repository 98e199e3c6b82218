import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { emptyBulkEdit, readBulkEdit } from "../../lib/bulk-rule-edit"
import { ruleNumberFields, type RuleEdit } from "../../lib/inventory-rule-edits"
import { BulkExcludedField, BulkNumberField } from "./bulk-rule-fields"

interface BulkRulesBarProps {
  /** Selected rules; at least one. */
  count: number
  apply: (edit: RuleEdit) => void
  clear: () => void
}

/** Changes all selected rules at once; they are still to be saved then. */
export function BulkRulesBar({ count, apply, clear }: BulkRulesBarProps) {
  const { t } = useTranslation("dropship")
  const [bulk, setBulk] = useState(emptyBulkEdit)
  const { edit, invalid } = readBulkEdit(bulk)
  const isReady = Object.keys(edit).length > 0 && invalid.length === 0

  const submit = () => {
    if (isReady) {
      apply(edit)
      setBulk(emptyBulkEdit)
    }
  }

  return (
    <div
      role="group"
      aria-label={t("rulesSelection.title")}
      className="bg-ui-bg-base shadow-elevation-card-hover sticky bottom-0 z-10 flex flex-col gap-y-3 px-6 py-4"
      onKeyDown={(event) => {
        const isInside = event.currentTarget.contains(event.target as Node)
        // An open list closes by Escape itself; it lies elsewhere in the page.
        if (event.key === "Escape" && isInside) {
          event.preventDefault()
          clear()
        }
        if (event.key === "Enter" && event.target instanceof HTMLInputElement) {
          // The form around it would save.
          event.preventDefault()
          submit()
        }
      }}
    >
      <div className="flex flex-wrap gap-x-2">
        <Text size="small" weight="plus" aria-live="polite">
          {t("rulesSelection.selected", { count })}
        </Text>
        <Text size="small" className="text-ui-fg-subtle hidden md:block">
          {t("rulesSelection.keyboard")}
        </Text>
      </div>
      <div className="grid grid-cols-2 items-start gap-3 md:grid-cols-4">
        <BulkExcludedField
          value={bulk.is_excluded}
          onChange={(is_excluded) => setBulk({ ...bulk, is_excluded })}
        />
        {ruleNumberFields.map((field) => (
          <BulkNumberField
            key={field}
            field={field}
            text={bulk[field]}
            onChange={(text) => setBulk({ ...bulk, [field]: text })}
          />
        ))}
      </div>
      <div className="flex justify-end gap-x-2">
        <Button type="button" size="small" variant="secondary" onClick={clear}>
          {t("rulesSelection.clear")}
        </Button>
        <Button
          type="button"
          size="small"
          variant="secondary"
          disabled={!isReady}
          onClick={submit}
        >
          {t("rulesSelection.apply")}
        </Button>
      </div>
    </div>
  )
}
