import type { MedusaContainer } from "@medusajs/framework/types"
import { selectRows } from "../select-rows"
import type { ShelfUnits } from "./domain/own-stock"
import type { OrderSnapshot } from "./load-order"

/**
 * What of an order's goods lies at the shop's own locations: reserved for its
 * lines, anywhere, or free at a location that its sales channel sells from.
 *
 * @param distributorLocations ids of the locations that are distributors'
 */
export async function loadShelves(
  container: MedusaContainer,
  order: OrderSnapshot,
  distributorLocations: readonly string[]
): Promise<ShelfUnits[]> {
  const items = order.items.flatMap(
    ({ variant }) => variant?.inventory_items ?? []
  )
  if (items.length === 0) {
    return []
  }
  const channels = (order.sales_channel?.stock_locations ?? [])
    .map(({ id }) => id)
    .filter((id) => !distributorLocations.includes(id))
  return selectRows<ShelfUnits>(
    container,
    `select inventory_item_id, line_item_id, quantity::float8 as quantity
     from reservation_item
     where line_item_id = any (:line_items) and location_id <> all (:distributor_locations) and deleted_at is null
     union all
     select inventory_item_id, null, (stocked_quantity - reserved_quantity)::float8
     from inventory_level
     where inventory_item_id = any (:items) and location_id = any (:channels) and deleted_at is null`,
    {
      line_items: order.items.map(({ id }) => id),
      distributor_locations: [...distributorLocations],
      items: items.map((item) => item.inventory_item_id),
      channels,
    }
  )
}
