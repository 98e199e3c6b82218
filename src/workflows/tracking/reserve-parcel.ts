import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { holdAtLocation } from "../reservations/hold-at-location"
import type { ParcelOrder } from "./load-parcel-order"

/** Units of an order line in a parcel. */
export interface ParcelItem {
  id: string
  quantity: number
}

/**
 * Makes the distributor's location ready for a fulfillment of these units:
 * one reservation for each of a line's inventory items, with enough in it,
 * and enough stock. The goods have left, so what the last feed said about
 * stock does not count: a level that is too low is raised, since Medusa would
 * take it below zero. Safe to repeat.
 *
 * @throws MedusaError NOT_ALLOWED, with nothing reserved, when the order no
 *   longer has so many units to fulfill: Medusa would refuse the fulfillment
 */
export async function reserveParcel(
  container: MedusaContainer,
  {
    order,
    items,
    location_id,
  }: { order: ParcelOrder; items: readonly ParcelItem[]; location_id: string }
): Promise<void> {
  refuseUnwanted(order, items)
  for (const item of items) {
    const variant = order.items.find(({ id }) => id === item.id)?.variant
    if (!variant?.manage_inventory) {
      continue
    }
    const inventory = variant.inventory_items ?? []
    await holdAtLocation(container, {
      line_item_id: item.id,
      location_id,
      quantity: item.quantity,
      inventory,
    })
    for (const { inventory_item_id, required_quantity } of inventory) {
      const place = { inventory_item_id, location_id }
      await joinReservations(container, { line_item_id: item.id, ...place })
      await raiseStock(container, {
        ...place,
        quantity: item.quantity * required_quantity,
      })
    }
  }
}

function refuseUnwanted(
  { items }: ParcelOrder,
  parcel: readonly ParcelItem[]
): void {
  for (const { id, quantity } of parcel) {
    const item = items.find((one) => one.id === id)
    const left = item ? item.quantity - item.detail.fulfilled_quantity : 0
    if (quantity > left) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        item
          ? `It holds ${quantity} of ${item.title}, and the order has ${left} left to fulfill.`
          : "It holds goods of a line that the order no longer has."
      )
    }
  }
}

/**
 * Medusa takes a fulfilled quantity from every reservation of a line, and
 * refuses to touch one while more is reserved than there is in stock, unless
 * the reservation allows it.
 */
async function joinReservations(
  container: MedusaContainer,
  place: {
    line_item_id: string
    inventory_item_id: string
    location_id: string
  }
): Promise<void> {
  const inventory = container.resolve(Modules.INVENTORY)
  const [first, ...others] = await inventory.listReservationItems(place)
  if (!first) {
    return
  }
  const quantity = [first, ...others].reduce(
    (sum, reservation) => sum + Number(reservation.quantity),
    0
  )
  if (others.length > 0) {
    await inventory.deleteReservationItems(others.map(({ id }) => id))
  }
  await inventory.updateReservationItems({
    id: first.id,
    quantity,
    allow_backorder: true,
  })
}

async function raiseStock(
  container: MedusaContainer,
  place: { inventory_item_id: string; location_id: string; quantity: number }
): Promise<void> {
  const inventory = container.resolve(Modules.INVENTORY)
  const stocked = await inventory.retrieveStockedQuantity(
    place.inventory_item_id,
    [place.location_id]
  )
  const missing = place.quantity - Number(stocked)
  if (missing > 0) {
    await inventory.adjustInventory(
      place.inventory_item_id,
      place.location_id,
      missing
    )
  }
}
