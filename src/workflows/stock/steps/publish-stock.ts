import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  DISTRIBUTOR_MODULE,
  type DistributorModuleService,
} from "../../../modules/distributor"
import {
  SUPPLY_MODULE,
  type SupplyModuleService,
} from "../../../modules/supply"
import { publishedBy } from "../../../modules/supply/domain/stock-age"
import { loadVariantUnits } from "../load-variant-units"
import { readVariantInventory } from "../tables/read-variant-inventory"
import { stockLock } from "../stock-lock"
import { planLevels, wantedLevels } from "../domain/plan-levels"
import { readLevels } from "../tables/read-levels"
import { writeLevels } from "../write-levels"

export interface PublishStockInput {
  distributor_id: string
  /** These alone; absent: all. */
  variant_ids?: string[]
}

/** Seconds to wait for another publication of the same stock. */
const patience = 120

const variantsAtOnce = 5_000

/**
 * Not undone: a level that was written is what the distributor has, and the
 * next publication goes on where this one stopped.
 */
export const publishStockStep = createStep(
  { name: "publish-stock", noCompensation: true },
  async (input: PublishStockInput, { container }) => {
    const levels_published = await container
      .resolve(Modules.LOCKING)
      .execute(
        stockLock(input.distributor_id),
        async () => publish(container, input),
        { timeout: patience }
      )
    return new StepResponse({ levels_published })
  }
)

async function publish(
  container: MedusaContainer,
  { distributor_id, variant_ids }: PublishStockInput
): Promise<number> {
  const distributors =
    container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
  const distributor = await distributors.retrieveDistributor(distributor_id)
  const locationId = distributor.stock_location_id
  if (locationId === null) {
    return 0
  }
  const published_by = publishedBy(
    await distributors.readSettings(),
    new Date()
  )
  const units = await loadVariantUnits(container, {
    distributor_id,
    is_enabled: distributor.is_enabled,
    variant_ids: variant_ids ?? null,
    published_by,
  })
  const wanted = new Map<string, number>()
  const variantIds = [...units.keys()]
  for (let at = 0; at < variantIds.length; at += variantsAtOnce) {
    const page = variantIds.slice(at, at + variantsAtOnce)
    const inventory = await readVariantInventory(container, page)
    for (const [itemId, quantity] of wantedLevels(inventory, units)) {
      wanted.set(itemId, Math.min(wanted.get(itemId) ?? Infinity, quantity))
    }
  }
  const levels = await readLevels(
    container,
    locationId,
    variant_ids ? [...wanted.keys()] : null
  )
  for (const { inventory_item_id, stocked_quantity } of levels) {
    // What is published and belongs to no matched variant any more.
    if (stocked_quantity > 0 && !wanted.has(inventory_item_id)) {
      wanted.set(inventory_item_id, 0)
    }
  }
  const written = await writeLevels(
    container,
    locationId,
    planLevels(wanted, levels)
  )
  if (!variant_ids) {
    await container
      .resolve<SupplyModuleService>(SUPPLY_MODULE)
      .recordPublishedStock({ distributor_id, ...published_by })
  }
  return written
}
