import type { MedusaContainer } from "@medusajs/framework/types"

/**
 * Where Medusa's count of what is reserved differs from its reservations, for
 * all inventory levels; empty when it is sound.
 */
export async function reservationErrors(
  container: MedusaContainer
): Promise<string[]> {
  const inventory = container.resolve("inventory")
  const [levels, reservations] = await Promise.all([
    inventory.listInventoryLevels({}, { take: null }),
    inventory.listReservationItems({}, { take: null }),
  ])
  const keyOf = (one: { inventory_item_id: string; location_id: string }) =>
    `${one.inventory_item_id} at ${one.location_id}`
  const reserved = new Map<string, number>()
  for (const reservation of reservations) {
    const key = keyOf(reservation)
    const sum = reserved.get(key) ?? 0
    reserved.set(key, sum + Number(reservation.quantity))
  }
  return levels.flatMap((level) => {
    const key = keyOf(level)
    const counted = level.reserved_quantity
    const sum = reserved.get(key) ?? 0
    return counted === sum
      ? []
      : [`${key}: ${counted} counted, ${sum} reserved`]
  })
}
