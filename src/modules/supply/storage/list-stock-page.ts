import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** A variant and what its items of one distributor have in stock. */
export interface VariantStock {
  variant_id: string
  items: { quantities: Record<string, number> }[]
}

/**
 * Stock of matched variants, in pages by variant id.
 *
 * @param given.variant_ids these alone; a variant without items has no entry
 */
export async function listStockPage(
  knex: Knex,
  given: {
    distributor_id: string
    variant_ids: readonly string[] | null
    after: string
    limit: number
  }
): Promise<VariantStock[]> {
  const { rows } = await knex.raw<{ rows: VariantStock[] }>(
    `select matched.variant_id, jsonb_agg(jsonb_build_object('quantities', item.quantities)) as items
     from dropship_item_match matched
     join dropship_distributor_item item on item.distributor_id = matched.distributor_id and item.sku = matched.sku and item.deleted_at is null
     where matched.distributor_id = :distributor_id and not matched.is_blocked and matched.deleted_at is null
       and matched.variant_id > :after
       and (cast(:variant_ids as text[]) is null or matched.variant_id = any (:variant_ids))
     group by matched.variant_id order by matched.variant_id limit :limit`,
    {
      ...given,
      variant_ids: given.variant_ids ? [...given.variant_ids] : null,
    }
  )
  return rows
}
