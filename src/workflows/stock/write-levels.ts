import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { batchInventoryItemLevelsWorkflow } from "@medusajs/medusa/core-flows"
import { planLevels } from "./domain/plan-levels"

const levelsAtOnce = 500

/**
 * Brings levels at a location to what is wanted, in batches; those that are so
 * already are not touched.
 *
 * @param wanted units by inventory item
 * @returns the number of levels written
 */
export async function writeLevels(
  container: MedusaContainer,
  locationId: string,
  wanted: ReadonlyMap<string, number>
): Promise<number> {
  const inventory = container.resolve(Modules.INVENTORY)
  const entries = [...wanted]
  let written = 0
  for (let at = 0; at < entries.length; at += levelsAtOnce) {
    const batch = new Map(entries.slice(at, at + levelsAtOnce))
    const levels = await inventory.listInventoryLevels(
      { location_id: locationId, inventory_item_id: [...batch.keys()] },
      {
        select: ["id", "inventory_item_id", "stocked_quantity"],
        take: levelsAtOnce,
      }
    )
    const { create, update } = planLevels(
      batch,
      levels.map((level) => ({
        id: level.id,
        inventory_item_id: level.inventory_item_id,
        stocked_quantity: level.stocked_quantity,
      }))
    )
    if (create.length + update.length > 0) {
      const location_id = locationId
      await batchInventoryItemLevelsWorkflow(container).run({
        input: {
          create: create.map((level) => ({ ...level, location_id })),
          update: update.map((level) => ({ ...level, location_id })),
          delete: [],
        },
      })
      written += create.length + update.length
    }
  }
  return written
}
