import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  Modules,
  QueryContext,
} from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const variantSchema = z.object({
  id: z.string(),
  calculated_price: z
    .object({ calculated_amount: z.coerce.number().nullish() })
    .nullish(),
})

/**
 * Unit prices in the store's default currency, by variant id; a variant
 * without such a price is left out.
 */
export async function readVariantPrices(
  container: MedusaContainer,
  variantIds: readonly string[]
): Promise<Map<string, number>> {
  const [store] = await container
    .resolve(Modules.STORE)
    .listStores({}, { relations: ["supported_currencies"], take: 1 })
  const currencies = store?.supported_currencies ?? []
  const currency = currencies.find(({ is_default }) => is_default)
  if (!currency) {
    return new Map()
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "variant",
      fields: ["id", "calculated_price.calculated_amount"],
      filters: { id: [...variantIds] },
      context: {
        calculated_price: QueryContext({
          currency_code: currency.currency_code,
        }),
      },
    })
  return new Map(
    z
      .array(variantSchema)
      .parse(data)
      .flatMap(({ id, calculated_price }) => {
        const amount = calculated_price?.calculated_amount
        return amount == null ? [] : [[id, amount] as const]
      })
  )
}
