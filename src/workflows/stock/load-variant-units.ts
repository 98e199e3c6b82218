import type { MedusaContainer } from "@medusajs/framework/types"
import {
  DISTRIBUTOR_MODULE,
  type DistributorModuleService,
} from "../../modules/distributor"
import {
  PURCHASE_ORDER_MODULE,
  type PurchaseOrderModuleService,
} from "../../modules/purchase-order"
import { SUPPLY_MODULE, type SupplyModuleService } from "../../modules/supply"
import type { PublishedBy } from "../../modules/supply/storage/stock/published-state"
import { publishedStock } from "../../modules/supply/domain/published-stock"

const variantsAtOnce = 5_000

/**
 * Units to publish of each variant at a distributor: of those asked for, or of
 * all that are matched or on their way.
 */
export async function loadVariantUnits(
  container: MedusaContainer,
  given: {
    distributor_id: string
    is_enabled: boolean
    variant_ids: string[] | null
    /** By what stock is stale, and how much of it is published. */
    published_by: Omit<PublishedBy, "distributor_id">
  }
): Promise<Map<string, number>> {
  const { distributor_id, variant_ids } = given
  const supply = container.resolve<SupplyModuleService>(SUPPLY_MODULE)
  const purchasing = container.resolve<PurchaseOrderModuleService>(
    PURCHASE_ORDER_MODULE
  )
  const [rules, inTransit, feedSeenAt] = await Promise.all([
    container
      .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
      .listInventoryRulesFor([distributor_id]),
    purchasing.listInTransit(distributor_id),
    supply.readFeedSeenAt(distributor_id),
  ])
  const transitOf = new Map<string, typeof inTransit>()
  for (const line of inTransit) {
    const lines = transitOf.get(line.variant_id) ?? []
    transitOf.set(line.variant_id, [...lines, line])
  }

  const unitsOf = (
    variantId: string,
    items: Parameters<typeof publishedStock>[0]["items"]
  ) =>
    publishedStock({
      items,
      rules,
      inTransit: transitOf.get(variantId) ?? [],
      feedSeenAt,
      isEnabled: given.is_enabled,
      staleBefore: given.published_by.stale_before,
      stalePercent: given.published_by.stale_percent,
    })

  // Without items, to begin with: a match may have gone.
  const units = new Map(
    (variant_ids ?? [...transitOf.keys()]).map((id) => [id, unitsOf(id, [])])
  )
  let after = ""
  for (;;) {
    const page = await supply.listStockPage({
      distributor_ids: [distributor_id],
      variant_ids,
      after,
      limit: variantsAtOnce,
    })
    for (const { variant_id, items } of page) {
      const counted = items.map(({ feed_seen_at, ...item }) => ({
        ...item,
        seenAt: new Date(feed_seen_at),
      }))
      units.set(variant_id, unitsOf(variant_id, counted))
      after = variant_id
    }
    if (page.length < variantsAtOnce) {
      return units
    }
  }
}
