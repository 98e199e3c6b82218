import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"

/** Newest purchase orders that count, and bills below which none does. */
const newest = 100
const fewestBills = 5

/**
 * What distributors billed for the freight of an order lately, on average, in
 * their currency unit, by distributor id. Those that tell no freight, or have
 * told too little, are left out.
 */
export async function averageFreight(
  manager: EntityManager,
  distributorIds: readonly string[]
): Promise<Map<string, number>> {
  const rows = await manager.execute<
    { distributor_id: string; freight: number }[]
  >(
    `select given.id as distributor_id, avg(placed.freight) as freight
     from jsonb_array_elements_text(?::jsonb) as given(id)
     cross join lateral (
       select id from dropship_purchase_order
       where distributor_id = given.id and deleted_at is null
       order by created_at desc limit ?
     ) po
     join dropship_distributor_order placed on placed.purchase_order_id = po.id
       and placed.freight is not null and placed.deleted_at is null
     group by given.id having count(*) >= ?`,
    [JSON.stringify(distributorIds), newest, fewestBills]
  )
  return new Map(
    rows.map(({ distributor_id, freight }) => [
      distributor_id,
      Math.round(freight * 100) / 100,
    ])
  )
}
