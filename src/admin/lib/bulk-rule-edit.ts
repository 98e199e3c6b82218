import {
  ruleCellIssue,
  ruleNumberFields,
  type RuleEdit,
  type RuleEdits,
  type RuleNumberField,
} from "./inventory-rule-edits"

/** What was entered for many rules at once; an empty text leaves a cell. */
export interface BulkRuleEdit extends Record<RuleNumberField, string> {
  is_excluded: boolean | null
}

export const emptyBulkEdit: BulkRuleEdit = {
  dropship_cutoff: "",
  lead_time_days: "",
  buffer_quantity: "",
  is_excluded: null,
}

/** What each of the rules gets, and the fields that can't be saved. */
export function readBulkEdit(bulk: BulkRuleEdit): {
  edit: RuleEdit
  invalid: RuleNumberField[]
} {
  const given = ruleNumberFields.filter((field) => bulk[field].trim() !== "")
  const edit: RuleEdit = Object.fromEntries(
    given.map((field) => [field, bulk[field].trim()])
  )
  return {
    edit:
      bulk.is_excluded === null
        ? edit
        : { ...edit, is_excluded: bulk.is_excluded },
    invalid: given.filter((field) => ruleCellIssue(field, bulk[field].trim())),
  }
}

/** Adds an edit to those of several rules. */
export function withBulkEdit(
  edits: RuleEdits,
  keys: Iterable<string>,
  edit: RuleEdit
): RuleEdits {
  const changed = [...keys].map((key) => [key, { ...edits[key], ...edit }])
  return { ...edits, ...(Object.fromEntries(changed) as RuleEdits) }
}
