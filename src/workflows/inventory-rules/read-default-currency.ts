import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** The store's default currency; null where none is set. */
export async function readDefaultCurrency(
  container: MedusaContainer
): Promise<string | null> {
  const [store] = await container
    .resolve(Modules.STORE)
    .listStores({}, { relations: ["supported_currencies"], take: 1 })
  const currencies = store?.supported_currencies ?? []
  return currencies.find(({ is_default }) => is_default)?.currency_code ?? null
}
