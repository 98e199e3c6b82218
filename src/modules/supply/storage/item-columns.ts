import type { ItemFlags } from "../../../distributors/adapter"
import type { Item, StockAge } from "../../../schemas/item"
import { stockSeenAt } from "./stock/stock-seen-at"

/** An item as it is stored: how old its stock is, depends on the time. */
export type StoredItem = Omit<Item, keyof StockAge>

/** An item as the tables give it; `feed_seen_at` is a time of the database. */
export type ItemRecord = Omit<StoredItem, "feed_seen_at"> & {
  feed_seen_at: Date
}

/** Beside the wire's fields: what sourcing must know. */
export interface ItemDetails {
  flags: ItemFlags
  /** Why the distributor doesn't drop-ship it, in words. */
  dropship_block: string | null
  superseded_by: string | null
  unit_of_measure: string | null
}

/**
 * Columns of an item for the wire; needs `itemTables` in the statement.
 */
export const itemColumns = `item.id, item.distributor_id, item.sku, item.brand, item.mpn, item.upc, item.title,
  item.cost, item.retail_price, item.map_price, item.dropship_fee, item.status, item.is_dropshippable,
  item.quantities, ${stockSeenAt} as feed_seen_at`

export const itemDetailColumns = `item.flags, item.dropship_block, item.superseded_by, item.unit_of_measure`

export const itemTables = `dropship_distributor_item item
  left join dropship_feed_snapshot snapshot on snapshot.distributor_id = item.distributor_id`

export function itemOf<Given extends { feed_seen_at: Date }>(record: Given) {
  return { ...record, feed_seen_at: record.feed_seen_at.toISOString() }
}
