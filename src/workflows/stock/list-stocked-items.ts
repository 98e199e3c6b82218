import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

const levelsAtOnce = 5_000

/** Inventory items that have stock at a location. */
export async function listStockedItems(
  container: MedusaContainer,
  locationId: string
): Promise<string[]> {
  const inventory = container.resolve(Modules.INVENTORY)
  const ids: string[] = []
  for (;;) {
    const page = await inventory.listInventoryLevels(
      { location_id: locationId, stocked_quantity: { $gt: 0 } },
      {
        select: ["inventory_item_id"],
        take: levelsAtOnce,
        skip: ids.length,
        order: { id: "ASC" },
      }
    )
    ids.push(...page.map((level) => level.inventory_item_id))
    if (page.length < levelsAtOnce) {
      return ids
    }
  }
}
