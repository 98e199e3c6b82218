import { MedusaError } from "@medusajs/framework/utils"
import type { FulfillmentPreference } from "../../../schemas/inventory-rule"

/**
 * @throws MedusaError INVALID_DATA that names the row: a distributor that
 *   does not exist, or a brand that an earlier row has already
 */
export function checkPreferences(
  preferences: readonly FulfillmentPreference[],
  distributorIds: readonly string[]
): void {
  const seen = new Map<string, number>()
  for (const [row, { brand, distributor_id }] of preferences.entries()) {
    if (!distributorIds.includes(distributor_id)) {
      throw invalid(
        row,
        "distributor_id",
        `there is no distributor "${distributor_id}". Known: ${distributorIds.join(", ")}.`
      )
    }
    const key = brand.toLowerCase()
    const earlier = seen.get(key)
    if (earlier !== undefined) {
      throw invalid(
        row,
        "brand",
        `"${brand}" is in row ${earlier} already: a brand has one distributor.`
      )
    }
    seen.set(key, row)
  }
}

function invalid(row: number, field: string, problem: string) {
  return new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `preferences.${row}.${field}: ${problem} Nothing was saved.`
  )
}
