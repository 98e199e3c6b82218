import { MedusaError } from "@medusajs/framework/utils"
import type {
  InventoryRule,
  SaveInventoryRulesBody,
} from "../../../schemas/inventory-rule"

type RuleChange = SaveInventoryRulesBody["inventory_rules"][number]

/**
 * Finds the stored rule of each row of a request.
 *
 * @throws MedusaError INVALID_DATA that names the row: unknown distributor or
 *   warehouse, or a warehouse that an earlier row has already
 */
export function planRuleChanges(
  changes: readonly RuleChange[],
  rules: readonly InventoryRule[]
): ({ id: string } & Partial<RuleChange>)[] {
  const seen = new Map<string, number>()
  return changes.map((change, row) => {
    const { distributor_id, warehouse, ...values } = change
    const own = rules.filter((rule) => rule.distributor_id === distributor_id)
    if (own.length === 0) {
      throw invalid(row, "distributor_id", unknownDistributor(change, rules))
    }
    const rule = own.find((each) => each.warehouse === warehouse)
    if (!rule) {
      const known = own.map((each) => each.warehouse).join(", ")
      throw invalid(
        row,
        "warehouse",
        `"${distributor_id}" has no warehouse "${warehouse}". Known: ${known}.`
      )
    }
    const earlier = seen.get(rule.id)
    if (earlier !== undefined) {
      throw invalid(
        row,
        "warehouse",
        `"${distributor_id}" "${warehouse}" is in row ${earlier} already.`
      )
    }
    seen.set(rule.id, row)
    return { id: rule.id, ...values }
  })
}

function unknownDistributor(
  { distributor_id }: RuleChange,
  rules: readonly InventoryRule[]
) {
  const known = [...new Set(rules.map((rule) => rule.distributor_id))]
  return `there is no distributor "${distributor_id}". Known: ${known.join(", ")}.`
}

function invalid(row: number, field: string, problem: string) {
  return new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `inventory_rules.${row}.${field}: ${problem} Nothing was saved.`
  )
}
