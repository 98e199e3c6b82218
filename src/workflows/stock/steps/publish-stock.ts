import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  DISTRIBUTOR_MODULE,
  type DistributorModuleService,
} from "../../../modules/distributor"
import { loadVariantUnits } from "../load-variant-units"
import { readVariantInventory } from "../read-variant-inventory"
import { stockLock } from "../stock-lock"
import { wantedLevels } from "../domain/plan-levels"
import { listStockedItems } from "../list-stocked-items"
import { writeLevels } from "../write-levels"

export interface PublishStockInput {
  distributor_id: string
  /** These alone; absent: all. */
  variant_ids?: string[]
}

/** Seconds to wait for another publication of the same stock. */
const patience = 120

const variantsAtOnce = 500

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
  const distributor = await container
    .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
    .retrieveDistributor(distributor_id)
  const locationId = distributor.stock_location_id
  if (locationId === null) {
    return 0
  }
  const units = await loadVariantUnits(container, {
    distributor_id,
    is_enabled: distributor.is_enabled,
    variant_ids: variant_ids ?? null,
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
  if (!variant_ids) {
    // What is published and belongs to no matched variant any more.
    for (const itemId of await listStockedItems(container, locationId)) {
      wanted.set(itemId, wanted.get(itemId) ?? 0)
    }
  }
  return writeLevels(container, locationId, wanted)
}
