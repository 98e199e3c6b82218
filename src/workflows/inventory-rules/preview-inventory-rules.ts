import type { MedusaContainer } from "@medusajs/framework/types"
import {
  countReach,
  emptyPreview,
} from "../../modules/distributor/domain/count-reach"
import { variantReach } from "../../modules/distributor/domain/variant-reach"
import { DISTRIBUTOR_MODULE } from "../../modules/distributor/module-key"
import type { DistributorModuleService } from "../../modules/distributor/service"
import { SUPPLY_MODULE } from "../../modules/supply/module-key"
import type { SupplyModuleService } from "../../modules/supply/service"
import type {
  InventoryRulesPreview,
  PreviewInventoryRulesBody,
} from "../../schemas/inventory-rules-preview"
import { readDefaultCurrency } from "./read-default-currency"
import { readPricesIn } from "./read-prices-in"
import { readStockJudge } from "./read-stock-judge"

const variantsAtOnce = 1_000

/**
 * Counts what rules would do to the variants that enabled distributors carry,
 * each at its price in the store's default currency, else at its items'
 * highest retail price. Reads in pages and saves nothing.
 *
 * @throws MedusaError INVALID_DATA that names the row
 */
export async function previewInventoryRules(
  container: MedusaContainer,
  body: PreviewInventoryRulesBody
): Promise<InventoryRulesPreview> {
  const service =
    container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
  const supply = container.resolve<SupplyModuleService>(SUPPLY_MODULE)
  const { before, after } = await service.previewInventoryRules(body)
  const [distributors, currency, judge] = await Promise.all([
    service.listDistributors(),
    readDefaultCurrency(container),
    readStockJudge(container),
  ])
  const distributor_ids = distributors
    .filter(({ is_enabled }) => is_enabled)
    .map(({ id }) => id)

  const preview = emptyPreview()
  let last = ""
  for (;;) {
    const page = await judge(
      await supply.listStockPage({
        distributor_ids,
        variant_ids: null,
        after: last,
        limit: variantsAtOnce,
      })
    )
    const ids = page.map(({ variant_id }) => variant_id)
    const prices =
      currency === null
        ? new Map<string, number>()
        : await readPricesIn(container, currency, ids)
    for (const { variant_id, retail_price, items } of page) {
      const unitPrice = prices.get(variant_id) ?? retail_price ?? 0
      countReach(
        preview,
        variantReach(items, before, unitPrice),
        variantReach(items, after, unitPrice)
      )
      last = variant_id
    }
    if (page.length < variantsAtOnce) {
      return preview
    }
  }
}
