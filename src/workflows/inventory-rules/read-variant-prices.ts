import type { MedusaContainer } from "@medusajs/framework/types"
import { readDefaultCurrency } from "./read-default-currency"
import { readPricesIn } from "./read-prices-in"

/**
 * Unit prices in the store's default currency, by variant id; a variant
 * without such a price is left out.
 */
export async function readVariantPrices(
  container: MedusaContainer,
  variantIds: readonly string[]
): Promise<Map<string, number>> {
  const currency = await readDefaultCurrency(container)
  return currency === null
    ? new Map()
    : readPricesIn(container, currency, variantIds)
}
