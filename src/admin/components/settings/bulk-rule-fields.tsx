import { Hint, Input, Label, Select } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"
import type { BulkRuleEdit } from "../../lib/bulk-rule-edit"
import { describeIssue } from "../../lib/describe-issue"
import {
  ruleCellIssue,
  type RuleNumberField,
} from "../../lib/inventory-rule-edits"

interface BulkExcludedFieldProps {
  value: BulkRuleEdit["is_excluded"]
  onChange: (value: BulkRuleEdit["is_excluded"]) => void
}

const choices = { unchanged: null, excluded: true, included: false } as const

/** Excludes the selected warehouses, or not, or leaves each as it is. */
export function BulkExcludedField({ value, onChange }: BulkExcludedFieldProps) {
  const { t } = useTranslation("dropship")
  const id = useId()
  const names = Object.keys(choices) as (keyof typeof choices)[]
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={id} size="xsmall" weight="plus">
        {t("inventoryRules.is_excluded")}
      </Label>
      <Select
        size="small"
        value={names.find((name) => choices[name] === value)}
        onValueChange={(name) =>
          onChange(choices[name as keyof typeof choices])
        }
      >
        <Select.Trigger id={id} data-bulk-field="is_excluded">
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {names.map((name) => (
            <Select.Item key={name} value={name}>
              {t(`rulesSelection.${name}`)}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  )
}

interface BulkNumberFieldProps {
  field: RuleNumberField
  text: string
  onChange: (text: string) => void
}

/** A number for all selected warehouses; empty leaves each as it is. */
export function BulkNumberField({
  field,
  text,
  onChange,
}: BulkNumberFieldProps) {
  const { t } = useTranslation("dropship")
  const id = useId()
  const given = text.trim()
  const issue = given === "" ? undefined : ruleCellIssue(field, given)
  const errorId = `${id}-error`
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={id} size="xsmall" weight="plus">
        {t(`inventoryRules.${field}`)}
      </Label>
      <Input
        id={id}
        size="small"
        inputMode={field === "dropship_cutoff" ? "decimal" : "numeric"}
        autoComplete="off"
        placeholder={t("rulesSelection.unchanged")}
        data-bulk-field={field}
        aria-invalid={issue !== undefined}
        aria-describedby={issue ? errorId : undefined}
        className="tabular-nums"
        value={text}
        onChange={(event) => onChange(event.target.value)}
      />
      {issue ? (
        <Hint id={errorId} variant="error">
          {describeIssue(issue, t)}
        </Hint>
      ) : null}
    </div>
  )
}
