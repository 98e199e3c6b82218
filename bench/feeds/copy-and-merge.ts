import { createReadStream } from "node:fs"
import { open } from "node:fs/promises"
import { join } from "node:path"
import { pipeline } from "node:stream/promises"
import type { Client } from "@medusajs/framework/pg"
import { from as copyFrom } from "pg-copy-streams"
import { timeOf } from "../samples"
import type { WrittenFeed } from "./write-feeds"

/** Which of a feed's files goes into which table. */
const tables = [
  ["bench_feed_items", "master-item-list"],
  ["bench_feed_stock", "inventory"],
  ["bench_feed_prices", "dealer-pricing"],
] as const

/**
 * What loads a feed at least: each file as it is, by COPY, and one statement
 * that merges them into a table of the items' columns and indexes. It checks
 * nothing, tells nothing and has nobody to tell.
 *
 * @returns milliseconds
 * @throws Error when not every item is there afterwards
 */
export async function copyAndMerge(
  client: Client,
  feed: WrittenFeed
): Promise<number> {
  await client.query(
    "drop table if exists bench_item; create table bench_item (like dropship_distributor_item including all)"
  )
  for (const [table, part] of tables) {
    const header = await readHeader(pathOf(feed, part))
    const columns = header.map((name) => `"${name}" text`).join(", ")
    await client.query(
      `drop table if exists ${table}; create table ${table} (${columns})`
    )
  }
  const time = await timeOf(async () => {
    for (const [table, part] of tables) {
      await pipeline(
        createReadStream(pathOf(feed, part)),
        client.query(copyFrom(`copy ${table} from stdin (format csv, header)`))
      )
    }
    await client.query(merge)
  })
  const { rows } = await client.query<{ count: string }>(
    "select count(*) from bench_item"
  )
  if (Number(rows[0]?.count) !== feed.items) {
    throw new Error(`COPY and merge stored ${rows[0]?.count ?? 0} items`)
  }
  await client.query(
    `drop table bench_item, ${tables.map(([table]) => table).join(", ")}`
  )
  return time
}

function pathOf({ folder, files }: WrittenFeed, part: string): string {
  const name = files.find((file) => file.includes(part))
  if (name === undefined) {
    throw new Error(`The feed has no file ${part}`)
  }
  return join(folder, name)
}

async function readHeader(path: string): Promise<string[]> {
  const file = await open(path)
  try {
    for await (const line of file.readLines({ autoClose: false })) {
      return line.split(",")
    }
    return []
  } finally {
    await file.close()
  }
}

const columns = [
  "title",
  "brand",
  "brand_key",
  "mpn",
  "mpn_key",
  "upc",
  "gtin",
  "cost",
  "retail_price",
  "map_price",
  "dropship_fee",
  "status",
  "is_dropshippable",
  "quantities",
  "units",
]
const list = (prefix: string) =>
  columns.map((column) => `${prefix}.${column}`).join(", ")

const warehouses = {
  ID: "boise",
  CA: "fresno",
  PA: "elizabethtown",
  IN: "ashley",
  TX: "midlothian",
  GA: "jessup",
  PA2: "midway",
}
const quantities = Object.entries(warehouses)
  .map(([code, column]) => `'${code}', stock.${column}::int`)
  .join(", ")
const units = Object.values(warehouses)
  .map((column) => `stock.${column}::int`)
  .join(" + ")

const merge = `
  insert into bench_item as known (id, distributor_id, sku, sku_key, content_hash, ${columns.join(", ")})
  select 'ditem_' || md5('wps:' || item.sku), 'wps', item.sku, upper(regexp_replace(item.sku, '[^A-Za-z0-9]', '', 'g')), '',
    item.name, item.brand, upper(item.brand), item.vendor_number, upper(item.vendor_number), item.upc, lpad(item.upc, 14, '0'),
    coalesce(price.actual_dealer_price, item.standard_dealer_price)::float8, item.list_price::float8,
    item.mapp_price::float8, nullif(item.drop_ship_fee, 'FR')::float8, item.status, item.drop_ship_eligible::boolean,
    jsonb_build_object(${quantities}), ${units}
  from bench_feed_items item
  left join bench_feed_stock stock on stock.sku = item.sku
  left join bench_feed_prices price on price.sku = item.sku
  on conflict (distributor_id, sku) where deleted_at is null do update
  set ${columns.map((column) => `${column} = excluded.${column}`).join(", ")}, updated_at = now()
  where (${list("known")}) is distinct from (${list("excluded")})`
