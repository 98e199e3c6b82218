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
import type { Source } from "../../schemas/dropship"
import { judgedItems } from "../dropship/domain/judged-items"
import { listSourcesForLine } from "../dropship/domain/list-sources"
import { planOrder } from "../dropship/domain/plan/plan-order"
import { preferredDistributor } from "../dropship/domain/preferred-distributor"
import { sourceView } from "../dropship/dropship-view"
import { readVariantPrices } from "../inventory-rules/read-variant-prices"

const metadata = z.record(z.string(), z.unknown()).nullish()
const variantsSchema = z.array(
  z.object({
    id: z.string(),
    metadata,
    product: z
      .object({
        id: z.string(),
        metadata,
        collection_id: z.string().nullish(),
        categories: z.array(z.object({ id: z.string() })).nullish(),
      })
      .nullish(),
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
  const brand = brandOf(variant, settings.brand_key) ?? items[0]?.brand ?? null
  const judged = judgedItems(items, {
    item_rules: [],
    disabled_defaults: [],
    distributors: sellers,
    brand,
    product: variant.product,
    destination: null,
  })
  const sources = judged.flatMap((item) =>
    listSourcesForLine([item], rules, sellers, {
      quantity: 1,
      unit_price: prices.get(variantId) ?? item.retail_price ?? 0,
      currency_code: currency,
    })
  )
  const planned = planOrder(
    [
      {
        line_item_id: variantId,
        quantity: 1,
        isPlanned: true,
        brand,
        brand_distributor_id: preferredDistributor(brand, preferences),
        sources,
      },
    ],
    {
      distributors: sellers.map(({ id, settings: { allow_split } }) => ({
        id,
        allow_split,
        freight_estimate: 0,
      })),
      distributor_order: settings.distributor_order,
      split_lines: settings.split_lines,
    }
  ).lines.get(variantId)
  return sources.map((source) => sourceView(source, planned ?? null))
}

function brandOf(
  { metadata, product }: z.infer<typeof variantsSchema>[number],
  key: string
): string | null {
  const value = metadata?.[key] ?? product?.metadata?.[key]
  return typeof value === "string" && value.trim() ? value.trim() : null
}

async function retrieveVariant(container: MedusaContainer, variantId: string) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "variant",
      fields: [
        "id",
        "metadata",
        "product.id",
        "product.metadata",
        "product.collection_id",
        "product.categories.id",
      ],
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
