import { Client } from "@medusajs/framework/pg"
import { seededOrders } from "./sizes"

/**
 * Purchase orders of two years with a line, a distributor order and, but for
 * the newest, a parcel each. By SQL: placing so many would take days.
 */
export async function seedPurchaseOrders(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    for (const statement of statements) {
      await client.query(statement)
    }
    // The server does so by itself, but not before the clock starts.
    await client.query("vacuum analyze")
  } finally {
    await client.end()
  }
}

const firstName = `(array['Alex', 'Bo', 'Chris', 'Dana', 'Eli', 'Fran', 'Gale', 'Hunter'])[n % 8 + 1]`

const numbers = `from generate_series(1, ${seededOrders}) as n`

const statements = [
  `insert into dropship_purchase_order (id, po_number, order_id, order_display_id, distributor_id, distributor_name, status, ship_to, ship_method, allow_split, allow_backorder, stock_location_id, currency_code, item_cost, dropship_fee, total_cost, created_by, submitting_at, submitted_at, created_at)
   select 'dpo_seeded_' || n, 'S' || n || '-W1', 'order_seeded_' || n, 1000000 + n, 'wps', 'Western Power Sports',
     case when n > ${seededOrders} - 2000 then 'submitted' else 'shipped' end,
     jsonb_build_object('name', ${firstName} || ' Buyer' || n % 20000, 'email', 'buyer' || n || '@example.test', 'company', null, 'address_1', '12 Example Rd', 'address_2', null, 'phone', null, 'city', 'Springfield', 'province', 'IL', 'postal_code', '62701', 'country_code', 'us'),
     'ground', true, false, 'sloc_seeded', 'usd', 20, 9.75, 29.75, 'user_seeded', at.time, at.time, at.time
   ${numbers}, lateral (select now() - make_interval(mins => 2 * (${seededOrders} - n)) as time) at`,
  `insert into dropship_purchase_order_line (id, line_item_id, sku, title, warehouse, quantity, shipped_quantity, unit_cost, purchase_order_id)
   select 'dpol_seeded_' || n, 'ordli_seeded_' || n, 'SEED-' || n % 40000, 'Part ' || n % 40000, 'ID', 1, case when n > ${seededOrders} - 2000 then 0 else 1 end, 20, 'dpo_seeded_' || n
   ${numbers}`,
  `insert into dropship_distributor_order (id, number, warehouse, status, purchase_order_id)
   select 'dord_seeded_' || n, (40000000 + n)::text, 'ID', 'Shipped', 'dpo_seeded_' || n
   ${numbers}`,
  `insert into dropship_shipment (id, parcel_key, tracking_number, carrier, shipped_at, purchase_order_id)
   select 'dship_seeded_' || n, 'seeded', (880000000000 + n)::text, 'FedEx', now(), 'dpo_seeded_' || n
   from generate_series(1, ${seededOrders} - 2000) as n`,
  `insert into dropship_purchase_order_event (id, at, type, actor, message, purchase_order_id)
   select 'dpoe_seeded_' || n, now(), 'submitted', 'system', 'Placed.', 'dpo_seeded_' || n
   ${numbers}`,
]
