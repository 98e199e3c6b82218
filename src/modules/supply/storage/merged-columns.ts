import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { foldedDetails, lastUpdates, mergedFlags } from "./fold-rows"
import { hasStaged } from "./has-staged"
import { stageTables } from "./stage-columns"

/** What a run staged besides items, stock and prices. */
export interface StagedExtras {
  updates: boolean
  details: boolean
}

/** How an item is put together from staged rows, in SQL. */
export interface MergedItem {
  columns: string[]
  /** An expression for each column, under its name. */
  select: string
  /** The staged rows, joined to items `i`; the run is the caller's to say. */
  from: string
}

const plain = {
  sku: "i.sku",
  sku_key: "i.sku_key",
  title: "i.title",
  brand: "i.brand",
  brand_key: "i.brand_key",
  mpn: "i.mpn",
  mpn_key: "i.mpn_key",
  upc: "i.upc",
  gtin: "i.gtin",
  unit_of_measure: "i.unit_of_measure",
  unit_key: "i.unit_key",
  // A price file tells the dealer's own figures: they win.
  cost: "coalesce(p.cost, i.cost)",
  retail_price: "coalesce(p.retail_price, i.retail_price)",
  map_price: "coalesce(p.map_price, i.map_price)",
  dropship_fee: "coalesce(p.dropship_fee, i.dropship_fee)",
  status: "i.status",
  // Any file may forbid it.
  is_dropshippable: "i.is_dropshippable and coalesce(p.is_dropshippable, true)",
  dropship_block: `coalesce(i.dropship_block, case when not p.is_dropshippable then 'The distributor does not drop-ship it' end)`,
  flags: "i.flags",
  superseded_by: "i.superseded_by",
  superseded_key: "i.superseded_key",
  image_url: "i.image_url",
  // An item of which no file tells the stock has none.
  quantities: "coalesce(q.quantities, i.quantities, '{}'::jsonb)",
  units: "coalesce(q.units, i.units, 0)",
}

const withDetails = {
  mpn: matchable("mpn", "mpn_key"),
  mpn_key: "coalesce(i.mpn_key, d.mpn_key)",
  upc: matchable("upc", "gtin"),
  gtin: "coalesce(i.gtin, d.gtin)",
  is_dropshippable: `${plain.is_dropshippable} and d.dropship_block is null`,
  dropship_block: `coalesce(i.dropship_block, d.dropship_block, ${plain.dropship_block})`,
  flags: mergedFlags,
  superseded_by: matchable("superseded_by", "superseded_key"),
  superseded_key: "coalesce(i.superseded_key, d.superseded_key)",
}

const withUpdates = {
  quantities: `coalesce(u.quantities, ${plain.quantities})`,
  units: `coalesce(u.units, ${plain.units})`,
}

/**
 * What an item takes from the staged rows. Joining an empty table would double
 * the time for those distributors that have nothing in it.
 */
export function mergedItem({ updates, details }: StagedExtras): MergedItem {
  const columns: Record<string, string> = {
    ...plain,
    ...(details ? withDetails : {}),
    ...(updates ? withUpdates : {}),
  }
  return {
    columns: Object.keys(columns),
    select: Object.entries(columns)
      .map(([name, value]) => `${value} as ${name}`)
      .join(", "),
    from: `from ${stageTables.item} i
      left join ${stageTables.quantity} q on q.run_id = i.run_id and q.sku = i.sku
      left join ${stageTables.price} p on p.run_id = i.run_id and p.sku = i.sku
      ${updates ? `left join ${lastUpdates} u on u.sku = i.sku` : ""}
      ${details ? `left join ${foldedDetails} d on d.sku = i.sku` : ""}`,
  }
}

export async function readStagedExtras(
  knex: Knex,
  runId: string
): Promise<StagedExtras> {
  return {
    updates: await hasStaged(knex, "update", runId),
    details: await hasStaged(knex, "detail", runId),
  }
}

/** The item file's value, unless only a further file's leads to a match. */
function matchable(column: string, key: string): string {
  return `case when i.${key} is null and d.${key} is not null then d.${column} else coalesce(i.${column}, d.${column}) end`
}
