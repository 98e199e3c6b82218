import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { isCanceled } from "../dropship/domain/order-gate"
import { loadOrder } from "../dropship/load-order"
import { orderLock } from "../locks"
import { neededUnits } from "./domain/needed-units"
import { releaseUnits } from "./hold-at-location"
import { loadPlaced } from "./load-placed"

/**
 * Lets go what is reserved for an order's lines beyond what is left to fulfill,
 * where no purchase order needs it. Medusa 2.21 reserves an edited line whole,
 * as if nothing of it had left: it looks for the fulfilled quantity where it
 * is not. Safe to repeat.
 */
export async function releaseSurplus(
  container: MedusaContainer,
  orderId: string
): Promise<void> {
  await container
    .resolve(Modules.LOCKING)
    .execute(orderLock(orderId), () => release(container, orderId), {
      timeout: 30,
      expire: 60,
    })
}

async function release(
  container: MedusaContainer,
  orderId: string
): Promise<void> {
  const inventory = container.resolve(Modules.INVENTORY)
  const order = await loadOrder(container, orderId)
  if (isCanceled(order)) {
    return
  }
  const placed = await loadPlaced(container, orderId)
  for (const item of order.items) {
    const left = item.quantity - item.detail.fulfilled_quantity
    const needed = neededUnits(item.id, placed)
    for (const one of item.variant?.inventory_items ?? []) {
      const { inventory_item_id, required_quantity } = one
      const reservations = await inventory.listReservationItems({
        line_item_id: item.id,
        inventory_item_id,
      })
      let surplus = -left * required_quantity
      const spare = new Map<string, number>()
      for (const { location_id, quantity } of reservations) {
        const kept = (needed.get(location_id) ?? 0) * required_quantity
        const before = spare.get(location_id) ?? -kept
        spare.set(location_id, before + Number(quantity))
        surplus += Number(quantity)
      }
      for (const reservation of reservations) {
        const { location_id, quantity } = reservation
        const free = spare.get(location_id) ?? 0
        const units = Math.min(surplus, free, Number(quantity))
        if (units > 0) {
          await releaseUnits(inventory, reservation, units)
          spare.set(location_id, free - units)
          surplus -= units
        }
      }
    }
  }
}
