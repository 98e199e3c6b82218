import type { MedusaContainer } from "@medusajs/framework/types"
import type { InventoryLevel } from "../domain/plan-levels"
import { selectRows } from "../../select-rows"

/** Levels at a location: of some inventory items, or (null) of all. */
export async function readLevels(
  container: MedusaContainer,
  locationId: string,
  itemIds: readonly string[] | null
): Promise<InventoryLevel[]> {
  return selectRows<InventoryLevel>(
    container,
    `select id, inventory_item_id, stocked_quantity::float8 as stocked_quantity
     from inventory_level
     where location_id = :location_id and deleted_at is null
       and (cast(:item_ids as text[]) is null or inventory_item_id = any (:item_ids))`,
    { location_id: locationId, item_ids: itemIds && [...itemIds] }
  )
}
