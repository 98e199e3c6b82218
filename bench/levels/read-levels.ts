import type { Client } from "@medusajs/framework/pg"

export interface StoredLevel {
  units: number
  /** Another one after each time that the row was written. */
  version: string
}

/** Levels at a location, by inventory item. */
export async function readLevels(
  client: Client,
  locationId: string
): Promise<Map<string, StoredLevel>> {
  const { rows } = await client.query<StoredLevel & { item: string }>(
    `select inventory_item_id as item, stocked_quantity::float8 as units, xmin::text as version
     from inventory_level where location_id = $1 and deleted_at is null`,
    [locationId]
  )
  return new Map(rows.map(({ item, ...level }) => [item, level]))
}
