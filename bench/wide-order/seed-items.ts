import type { Client } from "@medusajs/framework/pg"
import { distributorAdapters } from "../../src/distributors"
import { wideOrder } from "./sizes"

/**
 * Items of all distributors, as many of each, with stock in every warehouse;
 * the first ones are matched to the variants, one of each distributor to each.
 * By SQL: feeds of that size would take minutes.
 */
export async function seedItems(
  client: Client,
  variantIds: readonly string[]
): Promise<void> {
  const count = distributorAdapters.length
  const warehouses = Object.fromEntries(
    distributorAdapters.map(({ id, warehouses }) => [
      id,
      warehouses.map(({ code }) => code),
    ])
  )
  await client.query(
    `insert into dropship_distributor_item (id, distributor_id, sku, sku_key, brand, brand_key, mpn, mpn_key, title, unit_of_measure, cost, retail_price, map_price, status, is_dropshippable, content_hash, quantities)
     select 'ditem_wide_' || n, shop.id, 'WIDE-' || n, 'WIDE' || n, 'Brand ' || n % 300, 'BRAND' || n % 300, 'M-' || n, 'M' || n,
       'Part ' || n || ' for model ' || n % 5000, 'each', 40 + n % 1900 / 100.0, 99.95, 89.95, 'active', true, md5(n::text),
       (select jsonb_object_agg(code, 5 + (n * 31 + length(code) * 17 + place * 7) % 40)
        from jsonb_array_elements_text(shop.codes) with ordinality as warehouse(code, place))
     from generate_series(1, $1::int) as n
     join (select key as id, value as codes, row_number() over (order by key) - 1 as at from jsonb_each($2::jsonb)) shop on shop.at = n % $3::int`,
    [wideOrder.items, JSON.stringify(warehouses), count]
  )
  await client.query(
    `insert into dropship_item_match (id, variant_id, distributor_id, sku, matched_by)
     select 'dmatch_wide_' || n, ($1::text[])[(n - 1) / $2::int + 1], item.distributor_id, item.sku, 'sku'
     from generate_series(1, cardinality($1::text[]) * $2::int) as n
     join dropship_distributor_item item on item.id = 'ditem_wide_' || n`,
    [[...variantIds], count]
  )
  // A feed's runs have done that long before anybody orders.
  await client.query("vacuum analyze")
}
