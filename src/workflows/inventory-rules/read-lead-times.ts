import type { MedusaContainer } from "@medusajs/framework/types"
import { DISTRIBUTOR_MODULE } from "../../modules/distributor/module-key"
import { variantLeadTime } from "../../modules/distributor/domain/variant-lead-time"
import type { DistributorModuleService } from "../../modules/distributor/service"
import { SUPPLY_MODULE } from "../../modules/supply/module-key"
import type { SupplyModuleService } from "../../modules/supply/service"
import { stockAge } from "../../modules/supply/domain/stock-age"
import type { LeadTime } from "../../schemas/inventory-rule"
import { readVariantPrices } from "./read-variant-prices"

/**
 * What a storefront may know of variants' supply: no cost, no distributor.
 * The unit price is the variant's in the store's default currency, else the
 * highest retail price of its items' feeds. Of stale stock nothing is available
 * where none of it is published.
 */
export async function readLeadTimes(
  container: MedusaContainer,
  variantIds: readonly string[]
): Promise<LeadTime[]> {
  const ids = [...new Set(variantIds)]
  const service =
    container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
  const supply = container.resolve<SupplyModuleService>(SUPPLY_MODULE)
  const [distributors, rules, matched, prices, settings] = await Promise.all([
    service.listDistributors(),
    service.listInventoryRulesFor(),
    supply.listMatchedItems(ids),
    readVariantPrices(container, ids),
    service.readSettings(),
  ])
  const now = new Date()
  const enabled = distributors
    .filter(({ is_enabled }) => is_enabled)
    .map(({ id }) => id)

  return ids.map((variant_id) => {
    const items = matched.filter(
      (item) =>
        item.variant_id === variant_id && enabled.includes(item.distributor_id)
    )
    const retailPrices = items.map(({ retail_price }) => retail_price ?? 0)
    const unitPrice = prices.get(variant_id) ?? Math.max(0, ...retailPrices)
    const sold = items.filter(
      ({ feed_seen_at }) =>
        stockAge(new Date(feed_seen_at), settings, now).published_percent > 0
    )
    const lead_time_days = variantLeadTime(sold, rules, unitPrice)
    return { variant_id, lead_time_days, is_available: lead_time_days !== null }
  })
}
