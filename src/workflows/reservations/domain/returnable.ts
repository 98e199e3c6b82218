import type { MovedReservation } from "../hold-at-location"

/**
 * How much of what was moved can go back: what is reserved at the location
 * beyond what purchase orders still need there.
 *
 * @param surplusOf units of an inventory item, for a line at a location
 */
export function returnable(
  moved: readonly MovedReservation[],
  surplusOf: (move: MovedReservation) => number
): { back: MovedReservation[]; rest: MovedReservation[] } {
  const used = new Map<string, number>()
  const back: MovedReservation[] = []
  const rest: MovedReservation[] = []
  for (const move of moved) {
    const key = [
      move.line_item_id,
      move.inventory_item_id,
      move.to_location_id,
    ].join(" ")
    const left = Math.max(0, surplusOf(move) - (used.get(key) ?? 0))
    const quantity = Math.min(move.quantity, left)
    used.set(key, (used.get(key) ?? 0) + quantity)
    if (quantity > 0) {
      back.push({ ...move, quantity })
    }
    if (quantity < move.quantity) {
      rest.push({ ...move, quantity: move.quantity - quantity })
    }
  }
  return { back, rest }
}
