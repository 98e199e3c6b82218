import { brandKey } from "../../../modules/supply/domain/match-keys"
import type { FulfillmentPreference } from "../../../schemas/inventory-rule"
import type { BrandAlias } from "../../../schemas/match"

/**
 * Whom the merchant prefers for a brand; null: nobody.
 *
 * @param aliases other names of brands: they are preferred alike
 */
export function preferredDistributor(
  brand: string | null,
  preferences: readonly FulfillmentPreference[],
  aliases: readonly BrandAlias[]
): string | null {
  const names = new Map(
    aliases.map((alias) => [brandKey(alias.alias), brandKey(alias.brand)])
  )
  const keyOf = (name: string | null) => {
    const key = brandKey(name)
    return names.get(key) ?? key
  }
  const key = keyOf(brand)
  const preference = preferences.find(
    (candidate) => key !== null && keyOf(candidate.brand) === key
  )
  return preference?.distributor_id ?? null
}
