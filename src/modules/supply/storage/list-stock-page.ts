import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Item } from "../../../schemas/item"
import type { ItemDetails } from "./item-columns"
import { stockSeenAt } from "./stock/stock-seen-at"

/** An item with what decides whether it may be drop-shipped. */
export type StockItem = Pick<
  Item,
  "distributor_id" | "sku" | "brand" | "is_dropshippable" | "quantities"
> &
  Pick<ItemDetails, "flags" | "dropship_block"> & {
    /** When the distributor counted; a time as the database writes it. */
    feed_seen_at: string
  }

/** A variant and the items of it that some distributors carry. */
export interface VariantStock {
  variant_id: string
  /** The highest of its items, in the currency unit. */
  retail_price: number | null
  items: StockItem[]
}

/**
 * Stock of matched variants, in pages by variant id.
 *
 * @param given.variant_ids these alone; a variant without items has no entry
 */
export async function listStockPage(
  knex: Knex,
  given: {
    distributor_ids: readonly string[]
    variant_ids: readonly string[] | null
    after: string
    limit: number
  }
): Promise<VariantStock[]> {
  const { rows } = await knex.raw<{ rows: VariantStock[] }>(
    `select matched.variant_id, max(item.retail_price) as retail_price,
       jsonb_agg(jsonb_build_object('distributor_id', item.distributor_id, 'sku', item.sku,
         'brand', item.brand, 'flags', item.flags, 'is_dropshippable', item.is_dropshippable,
         'dropship_block', item.dropship_block, 'quantities', item.quantities, 'feed_seen_at', ${stockSeenAt})) as items
     from dropship_item_match matched
     join dropship_distributor_item item on item.distributor_id = matched.distributor_id and item.sku = matched.sku and item.deleted_at is null
     left join dropship_feed_snapshot snapshot on snapshot.distributor_id = item.distributor_id
     where matched.distributor_id = any (:distributor_ids) and not matched.is_blocked and matched.deleted_at is null
       and matched.variant_id > :after
       and (cast(:variant_ids as text[]) is null or matched.variant_id = any (:variant_ids))
     group by matched.variant_id order by matched.variant_id limit :limit`,
    {
      ...given,
      distributor_ids: [...given.distributor_ids],
      variant_ids: given.variant_ids ? [...given.variant_ids] : null,
    }
  )
  return rows
}
