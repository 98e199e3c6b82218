import type { MedusaContainer } from "@medusajs/framework/types"
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
import { sourceViews } from "../dropship/dropship-view"
import { variantBrand } from "../dropship/domain/variant-brand"
import { readDefaultCurrency } from "../inventory-rules/read-default-currency"
import { readVariantPrices } from "../inventory-rules/read-variant-prices"
import { retrieveVariant } from "./retrieve-variant"

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
  const supply = container.resolve<SupplyModuleService>(SUPPLY_MODULE)
  const [
    items,
    rules,
    item_rules,
    disabled_defaults,
    accounts,
    preferences,
    aliases,
    settings,
    prices,
    currency,
  ] = await Promise.all([
    supply.listMatchedItems([variantId]),
    distributors.listInventoryRulesFor(),
    distributors.listItemRulesInOrder(),
    distributors.listDisabledItemDefaults(),
    distributors.listDistributors(),
    distributors.listPreferences(),
    supply.listBrandAliasViews(),
    distributors.readSettings(),
    readVariantPrices(container, [variantId]),
    readDefaultCurrency(container),
  ])
  const sellers = accounts.map((account) => ({
    ...account,
    dropship_fee: account.settings.dropship_fee,
  }))
  const brand =
    variantBrand(variant, settings.brand_key) ?? items[0]?.brand ?? null
  const judged = judgedItems(items, {
    item_rules,
    disabled_defaults,
    distributors: sellers,
    brand,
    product: variant.product,
    destination: null,
    settings,
    now: new Date(),
  })
  const sources = judged.flatMap((item) =>
    listSourcesForLine([item], rules, sellers, {
      quantity: 1,
      unit_price: prices.get(variantId) ?? item.retail_price ?? 0,
      currency_code: currency ?? "usd",
    })
  )
  const planned = planOrder(
    [
      {
        line_item_id: variantId,
        quantity: 1,
        isPlanned: true,
        brand,
        brand_distributor_id: preferredDistributor(brand, preferences, aliases),
        sources,
      },
    ],
    {
      distributors: sellers.map((seller) => ({
        id: seller.id,
        allow_split: seller.settings.allow_split,
        freight_estimate: seller.settings.freight_estimate ?? 0,
      })),
      distributor_order: settings.distributor_order,
      split_lines: settings.split_lines,
    }
  ).lines.get(variantId)
  return sourceViews(sources, planned ?? null)
}
