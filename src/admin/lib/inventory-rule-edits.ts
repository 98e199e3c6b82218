import type { z } from "@medusajs/framework/zod"
import {
  saveInventoryRulesBody,
  type InventoryRule,
  type SaveInventoryRulesBody,
} from "../../schemas/inventory-rule"

/** The cells of a rule that hold a number, in the order of the columns. */
export const ruleNumberFields = [
  "dropship_cutoff",
  "lead_time_days",
  "buffer_quantity",
] as const
export type RuleNumberField = (typeof ruleNumberFields)[number]

/** What was typed into the cells of one rule. */
export type RuleEdit = Partial<Record<RuleNumberField, string>> & {
  is_excluded?: boolean
}

/** Edits by `ruleKey`. */
export type RuleEdits = Readonly<Record<string, RuleEdit>>

export type RuleChange = SaveInventoryRulesBody["inventory_rules"][number]

const { shape } = saveInventoryRulesBody.shape.inventory_rules.element

/** Names a rule in `RuleEdits`. */
export function ruleKey(
  rule: Pick<InventoryRule, "distributor_id" | "warehouse">
): string {
  return `${rule.distributor_id}/${rule.warehouse}`
}

/** A stored number as its cell shows it. */
export function ruleCellText(
  rule: InventoryRule,
  field: RuleNumberField
): string {
  return field === "dropship_cutoff"
    ? rule.dropship_cutoff.toFixed(2)
    : String(rule[field])
}

/** What is wrong with the text of a cell; undefined when it can be saved. */
export function ruleCellIssue(
  field: RuleNumberField,
  text: string
): z.core.$ZodIssue | undefined {
  return shape[field].unwrap().safeParse(readCell(text)).error?.issues[0]
}

/** True when saving would change the cell. */
export function isCellDirty(
  rule: InventoryRule,
  field: RuleNumberField,
  text: string | undefined
): boolean {
  return text !== undefined && readCell(text) !== rule[field]
}

/**
 * What has to be saved: only the cells that differ from what is stored, and
 * where a cell can't be saved, that cell.
 */
export function readRuleEdits(
  rules: readonly InventoryRule[],
  edits: RuleEdits
): {
  changes: RuleChange[]
  invalid: { key: string; field: RuleNumberField }[]
} {
  const invalid: { key: string; field: RuleNumberField }[] = []
  const changes = rules.flatMap((rule) => {
    const key = ruleKey(rule)
    const edit = edits[key] ?? {}
    const change: Omit<RuleChange, "distributor_id" | "warehouse"> = {}
    for (const field of ruleNumberFields) {
      const text = edit[field]
      if (text === undefined || !isCellDirty(rule, field, text)) {
        continue
      }
      if (ruleCellIssue(field, text)) {
        invalid.push({ key, field })
      }
      change[field] = readCell(text)
    }
    if ((edit.is_excluded ?? rule.is_excluded) !== rule.is_excluded) {
      change.is_excluded = edit.is_excluded
    }
    return Object.keys(change).length === 0
      ? []
      : [
          {
            distributor_id: rule.distributor_id,
            warehouse: rule.warehouse,
            ...change,
          },
        ]
  })
  return { changes, invalid }
}

/** NaN when the text is no plain decimal number. */
function readCell(text: string): number {
  return /^-?\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : Number.NaN
}
