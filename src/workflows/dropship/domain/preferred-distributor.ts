import { brandKey } from "../../../modules/supply/domain/match-keys"
import type { FulfillmentPreference } from "../../../schemas/inventory-rule"

/** Whom the merchant prefers for a brand; null: nobody. */
export function preferredDistributor(
  brand: string | null,
  preferences: readonly FulfillmentPreference[]
): string | null {
  const key = brandKey(brand)
  const preference = preferences.find(
    (candidate) => key !== null && brandKey(candidate.brand) === key
  )
  return preference?.distributor_id ?? null
}
