import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
  Modules,
} from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import {
  DISTRIBUTOR_MODULE,
  type DistributorModuleService,
} from "../../modules/distributor"
import { SUPPLY_MODULE, type SupplyModuleService } from "../../modules/supply"
import { brandKey } from "../../modules/supply/domain/match-keys"
import { variantKeysOf } from "../../modules/supply/domain/variant-keys"
import type { Source } from "../../schemas/dropship"
import { chooseSource } from "../dropship/domain/choose-source"
import { listSourcesForLine } from "../dropship/domain/list-sources"
import { readVariantPrices } from "../inventory-rules/read-variant-prices"

const metadata = z.record(z.string(), z.unknown()).nullish()
const variantsSchema = z.array(
  z.object({
    id: z.string(),
    metadata,
    product: z.object({ metadata }).nullish(),
  })
)

/**
 * Every warehouse of every item that a variant is matched to, for one unit
 * without an order: at the variant's price in the store's default currency,
 * else at the item's retail price.
 *
 * @throws MedusaError NOT_FOUND
 */
export async function readVariantSources(
  container: MedusaContainer,
  variantId: string
): Promise<Source[]> {
  const variant = await retrieveVariant(container, variantId)
  const distributors =
    container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
  const [items, rules, accounts, preferences, settings, prices, currency] =
    await Promise.all([
      container
        .resolve<SupplyModuleService>(SUPPLY_MODULE)
        .listMatchedItems([variantId]),
      distributors.listInventoryRulesFor(),
      distributors.listDistributors(),
      distributors.listPreferences(),
      distributors.readSettings(),
      readVariantPrices(container, [variantId]),
      readDefaultCurrency(container),
    ])
  const sellers = accounts.map((account) => ({
    ...account,
    dropship_fee: account.settings.dropship_fee,
  }))
  const sources = items.flatMap((item) =>
    listSourcesForLine([item], rules, sellers, {
      quantity: 1,
      unit_price: prices.get(variantId) ?? item.retail_price ?? 0,
      currency_code: currency,
      province: null,
    })
  )
  const brand = variantKeysOf(variant, settings).brand_key
  const preference = preferences.find(
    (candidate) => brand !== null && brandKey(candidate.brand) === brand
  )
  const selected = chooseSource(
    sources,
    {
      brand_distributor_id: preference?.distributor_id ?? null,
      distributor_order: settings.distributor_order,
    },
    () => 0
  )
  return sources.map(({ obstacle_rank: _, ...source }) => ({
    ...source,
    is_selected:
      selected?.distributor_id === source.distributor_id &&
      selected.sku === source.sku &&
      selected.warehouse === source.warehouse,
  }))
}

async function retrieveVariant(container: MedusaContainer, variantId: string) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "variant",
      fields: ["id", "metadata", "product.metadata"],
      filters: { id: variantId },
    })
  const [variant] = variantsSchema.parse(data)
  if (!variant) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no variant "${variantId}".`
    )
  }
  return variant
}

async function readDefaultCurrency(
  container: MedusaContainer
): Promise<string> {
  const [store] = await container
    .resolve(Modules.STORE)
    .listStores({}, { relations: ["supported_currencies"], take: 1 })
  const currencies = store?.supported_currencies ?? []
  return currencies.find(({ is_default }) => is_default)?.currency_code ?? "usd"
}
