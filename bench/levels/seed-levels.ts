import type { Client } from "@medusajs/framework/pg"

const variants = 10_000

/** The rule of this warehouse changes; the other one's stays. */
export const changedWarehouse = "TX"
const otherWarehouse = "PA"

/** Units of each item in its only warehouse. */
export const unitsOfItem = 20

const itemId = (number: number | string) => `iitem_bench_${number}`

/** Inventory items whose levels the rule changes. */
export const changedItems: readonly string[] = Array.from(
  { length: variants / 2 },
  (_, at) => itemId((at + 1) * 2)
)

const quantity = `'{"value": "${unitsOfItem}", "precision": 20}'::jsonb`
const none = `'{"value": "0", "precision": 20}'::jsonb`

/**
 * Variants that Tucker has, every other one in the warehouse whose rule
 * changes, with levels at the given locations. By SQL: Medusa's workflows
 * would take minutes.
 */
export async function seedLevels(
  client: Client,
  locations: readonly string[]
): Promise<void> {
  const numbers = `generate_series(1, ${variants}) as n`
  const statements = [
    `insert into product (id, title, handle, status)
     select 'prod_bench_' || n, 'Bench ' || n, 'bench-' || n, 'published' from ${numbers}`,
    `insert into product_variant (id, product_id, title, sku)
     select 'variant_bench_' || n, 'prod_bench_' || n, 'Default', 'BENCH-' || n from ${numbers}`,
    `insert into inventory_item (id, sku, title)
     select 'iitem_bench_' || n, 'BENCH-' || n, 'Bench ' || n from ${numbers}`,
    `insert into product_variant_inventory_item (id, variant_id, inventory_item_id)
     select 'pvitem_bench_' || n, 'variant_bench_' || n, 'iitem_bench_' || n from ${numbers}`,
    `insert into dropship_distributor_item (id, distributor_id, sku, sku_key, title, status, is_dropshippable, content_hash, quantities)
     select 'ditem_bench_' || n, 'tucker', 'BENCH-' || n, 'BENCH' || n, 'Bench ' || n, 'active', true, md5(n::text),
       jsonb_build_object(case when n % 2 = 0 then '${changedWarehouse}' else '${otherWarehouse}' end, ${unitsOfItem})
     from ${numbers}`,
    `insert into dropship_item_match (id, variant_id, distributor_id, sku, matched_by)
     select 'dmatch_bench_' || n, 'variant_bench_' || n, 'tucker', 'BENCH-' || n, 'sku' from ${numbers}`,
    "analyze",
  ]
  for (const statement of statements) {
    await client.query(statement)
  }
  await client.query(
    `insert into inventory_level (id, inventory_item_id, location_id, stocked_quantity, raw_stocked_quantity, reserved_quantity, raw_reserved_quantity, incoming_quantity, raw_incoming_quantity)
     select 'ilev_bench_' || place.at || '_' || n, 'iitem_bench_' || n, place.id, ${unitsOfItem}, ${quantity}, 0, ${none}, 0, ${none}
     from ${numbers}, unnest($1::text[]) with ordinality as place(id, at)`,
    [[...locations]]
  )
  await client.query("analyze inventory_level")
}
