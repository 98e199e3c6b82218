import { Checkbox, Hint, Input, Switch, Table, Text, clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { InventoryRule } from "../../../schemas/inventory-rule"
import { describeIssue } from "../../lib/describe-issue"
import {
  isCellDirty,
  ruleCellIssue,
  ruleCellText,
  ruleKey,
  ruleNumberFields,
  type RuleEdit,
  type RuleNumberField,
} from "../../lib/inventory-rule-edits"
import { selectionField } from "../../lib/rule-selection"

interface InventoryRuleRowProps {
  rule: InventoryRule
  changes: RuleEdit
  isSelected: boolean
  /** @param isRange up to the row that was chosen last */
  toggle: (isRange: boolean) => void
  edit: (change: RuleEdit) => void
}

/** The rule of one warehouse; changed cells are marked. */
export function InventoryRuleRow({
  rule,
  changes,
  isSelected,
  toggle,
  edit,
}: InventoryRuleRowProps) {
  const { t } = useTranslation("dropship")
  const isExcluded = changes.is_excluded ?? rule.is_excluded
  return (
    <Table.Row className="align-top">
      <Table.Cell className="w-12 py-3 pl-6 pr-0">
        <div className="flex h-7 items-center">
          <Checkbox
            data-field={selectionField}
            aria-label={t("rulesSelection.row", {
              warehouse: rule.warehouse_name,
            })}
            checked={isSelected}
            // With Shift, the browser would select the text in between.
            onMouseDown={(event) => event.shiftKey && event.preventDefault()}
            onClick={(event) => toggle(event.shiftKey)}
          />
        </div>
      </Table.Cell>
      <Table.Cell className="py-3 pl-2">
        <Text
          size="small"
          leading="compact"
          weight="plus"
          className={clx("leading-7", { "text-ui-fg-subtle": isExcluded })}
        >
          {rule.warehouse_name}{" "}
          <span className="text-ui-fg-subtle font-normal">
            {rule.warehouse}
          </span>
        </Text>
      </Table.Cell>
      <Table.Cell className={cellStyle(isExcluded !== rule.is_excluded)}>
        <div className="flex h-7 items-center">
          <Switch
            size="small"
            data-key={ruleKey(rule)}
            data-field="is_excluded"
            aria-label={cellLabel("is_excluded")}
            checked={isExcluded}
            onCheckedChange={(is_excluded) => edit({ is_excluded })}
          />
        </div>
      </Table.Cell>
      {ruleNumberFields.map((field) => (
        <NumberCell
          key={field}
          rule={rule}
          field={field}
          label={cellLabel(field)}
          text={changes[field]}
          isMuted={isExcluded}
          edit={edit}
        />
      ))}
    </Table.Row>
  )

  function cellLabel(field: string): string {
    return t("inventoryRules.cell", {
      field: t(`inventoryRules.${field}`),
      warehouse: rule.warehouse_name,
    })
  }
}

interface NumberCellProps {
  rule: InventoryRule
  field: RuleNumberField
  label: string
  /** What was typed; undefined while nothing was. */
  text: string | undefined
  isMuted: boolean
  edit: (change: RuleEdit) => void
}

function NumberCell({
  rule,
  field,
  label,
  text,
  isMuted,
  edit,
}: NumberCellProps) {
  const { t } = useTranslation("dropship")
  const isDirty = isCellDirty(rule, field, text)
  const issue = isDirty ? ruleCellIssue(field, text ?? "") : undefined
  const errorId = `${ruleKey(rule)}-${field}-error`
  return (
    <Table.Cell className={cellStyle(isDirty)}>
      <Input
        size="small"
        inputMode={field === "dropship_cutoff" ? "decimal" : "numeric"}
        autoComplete="off"
        data-key={ruleKey(rule)}
        data-field={field}
        aria-label={label}
        aria-invalid={issue !== undefined}
        aria-describedby={issue ? errorId : undefined}
        className={clx("text-right tabular-nums", {
          "text-ui-fg-subtle": isMuted,
        })}
        value={text ?? ruleCellText(rule, field)}
        onFocus={(event) => event.target.select()}
        onChange={(event) => edit({ [field]: event.target.value })}
        onKeyDown={(event) => {
          if (event.key === "Escape") {
            edit({ [field]: undefined })
          }
        }}
      />
      {issue ? (
        <Hint id={errorId} variant="error" className="mt-1 whitespace-normal">
          {describeIssue(issue, t)}
        </Hint>
      ) : null}
    </Table.Cell>
  )
}

function cellStyle(isDirty: boolean): string {
  return clx("h-auto px-3 py-3", {
    "bg-ui-bg-highlight shadow-[inset_2px_0_0_var(--border-interactive)]":
      isDirty,
  })
}
