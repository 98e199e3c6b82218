import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
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
  const inventory = container.resolve(Modules.INVENTORY)
  const channels = (order.sales_channel?.stock_locations ?? [])
    .map(({ id }) => id)
    .filter((id) => !distributorLocations.includes(id))
  const [reservations, levels] = await Promise.all([
    inventory.listReservationItems(
      { line_item_id: order.items.map(({ id }) => id) },
      {
        select: [
          "inventory_item_id",
          "line_item_id",
          "location_id",
          "quantity",
        ],
        take: 10_000,
      }
    ),
    channels.length === 0
      ? []
      : inventory.listInventoryLevels(
          {
            inventory_item_id: items.map((item) => item.inventory_item_id),
            location_id: channels,
          },
          {
            select: [
              "inventory_item_id",
              "stocked_quantity",
              "reserved_quantity",
            ],
            take: 10_000,
          }
        ),
  ])
  return [
    ...reservations
      .filter(({ location_id }) => !distributorLocations.includes(location_id))
      .map(({ inventory_item_id, line_item_id, quantity }) => ({
        inventory_item_id,
        line_item_id: line_item_id ?? null,
        quantity: Number(quantity),
      })),
    ...levels.map((level) => ({
      inventory_item_id: level.inventory_item_id,
      line_item_id: null,
      quantity: level.stocked_quantity - level.reserved_quantity,
    })),
  ]
}
