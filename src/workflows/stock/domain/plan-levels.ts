/** What one unit of a variant takes of an inventory item. */
export interface VariantInventory {
  variant_id: string
  manage_inventory: boolean
  inventory_item_id: string
  required_quantity: number
}

/**
 * Units wanted of each inventory item, for units wanted of each variant.
 * Variants without managed inventory are left out. Where several variants
 * share an inventory item, the least counts: nothing is oversold.
 */
export function wantedLevels(
  inventory: readonly VariantInventory[],
  units: ReadonlyMap<string, number>
): Map<string, number> {
  const wanted = new Map<string, number>()
  for (const needed of inventory.filter((each) => each.manage_inventory)) {
    const ofVariant = units.get(needed.variant_id) ?? 0
    const known = wanted.get(needed.inventory_item_id) ?? Infinity
    wanted.set(
      needed.inventory_item_id,
      Math.min(known, ofVariant * needed.required_quantity)
    )
  }
  return wanted
}

export interface InventoryLevel {
  id: string
  inventory_item_id: string
  stocked_quantity: number
}

export interface LevelChanges {
  create: { inventory_item_id: string; stocked_quantity: number }[]
  update: InventoryLevel[]
}

/** What must be written so that the levels are as wanted; nothing else. */
export function planLevels(
  wanted: ReadonlyMap<string, number>,
  levels: readonly InventoryLevel[]
): LevelChanges {
  const known = new Map(levels.map((level) => [level.inventory_item_id, level]))
  const changes: LevelChanges = { create: [], update: [] }
  for (const [inventory_item_id, stocked_quantity] of wanted) {
    const level = known.get(inventory_item_id)
    if (!level) {
      changes.create.push({ inventory_item_id, stocked_quantity })
    } else if (level.stocked_quantity !== stocked_quantity) {
      changes.update.push({ ...level, stocked_quantity })
    }
  }
  return changes
}
