import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { compared } from "./compare-feed"

/**
 * Counts a full feed, once compared, against the distributor's items that it does not name.
 * Those that were missing often enough lose their stock, and nothing else.
 * Without its hash an item is written again, and its count forgotten, as soon
 * as a feed names it.
 *
 * @returns how many items have lost their stock
 */
export async function sweepMissing(
  transaction: Knex,
  given: {
    distributor_id: string
    /** Full feeds in a row without a SKU that take its stock. */
    missing_runs_before_zero: number
  }
): Promise<number> {
  const { distributor_id, missing_runs_before_zero: runs } = given
  const { rows } = await transaction.raw<{ rows: { removed: string }[] }>(
    `with missing as (
       update dropship_distributor_item item
       set missing_runs = item.missing_runs + 1, content_hash = '', updated_at = now(),
         quantities = case when item.missing_runs + 1 >= :runs then '{}'::jsonb else item.quantities end,
         units = case when item.missing_runs + 1 >= :runs then 0 else item.units end,
         last_seen_at = coalesce(item.last_seen_at, (select feed_seen_at from dropship_feed_snapshot where distributor_id = :distributor_id), item.updated_at)
       from ${compared} gone
       where gone.sku = item.sku and not gone.is_named
         and item.distributor_id = :distributor_id and item.deleted_at is null
         and (item.last_seen_at is null or item.quantities <> '{}'::jsonb)
       returning item.missing_runs
     )
     select count(*) filter (where missing_runs >= :runs) as removed from missing`,
    { distributor_id, runs }
  )
  return Number(rows[0]?.removed ?? 0)
}
