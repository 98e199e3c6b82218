/** A line of the order, and what one unit of it takes from the inventory. */
export interface OwnStockLine {
  line_item_id: string
  open_quantity: number
  inventory: readonly { inventory_item_id: string; required_quantity: number }[]
}

/** Units of an inventory item at a location of the shop's own. */
export interface ShelfUnits {
  inventory_item_id: string
  /** Reserved for this line; null: nobody's yet. */
  line_item_id: string | null
  quantity: number
}

/**
 * Open units of each line that lie on the shop's own shelves: reserved for it
 * there, or free to be. Lines that want the same goods get them in turn.
 *
 * @returns units by line item id; a line without any is left out
 */
export function ownStock(
  lines: readonly OwnStockLine[],
  shelves: readonly ShelfUnits[]
): Map<string, number> {
  const free = new Map<string, number>()
  const reserved = new Map<string, number>()
  for (const { inventory_item_id, line_item_id, quantity } of shelves) {
    const units = line_item_id === null ? free : reserved
    const key = keyOf(inventory_item_id, line_item_id)
    units.set(key, (units.get(key) ?? 0) + Math.max(0, quantity))
  }
  const found = new Map<string, number>()
  for (const line of lines.filter(({ inventory }) => inventory.length > 0)) {
    const { line_item_id } = line
    const reach = ({ inventory_item_id, required_quantity }: Takes) =>
      ((reserved.get(keyOf(inventory_item_id, line_item_id)) ?? 0) +
        (free.get(keyOf(inventory_item_id, null)) ?? 0)) /
      required_quantity
    const units = Math.floor(
      Math.min(line.open_quantity, ...line.inventory.map(reach))
    )
    if (units <= 0) {
      continue
    }
    found.set(line_item_id, units)
    for (const { inventory_item_id, required_quantity } of line.inventory) {
      const own = reserved.get(keyOf(inventory_item_id, line_item_id)) ?? 0
      const fromFree = Math.max(0, units * required_quantity - own)
      const key = keyOf(inventory_item_id, null)
      free.set(key, (free.get(key) ?? 0) - fromFree)
    }
  }
  return found
}

type Takes = OwnStockLine["inventory"][number]

const keyOf = (inventoryItemId: string, lineItemId: string | null) =>
  JSON.stringify([inventoryItemId, lineItemId])
