import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** By which stock is, or was, published. */
export interface PublishedBy {
  distributor_id: string
  /** Stock that was counted before is stale; null: none ever is. */
  stale_before: Date | null
  /** Share of stale stock that is published all the same. */
  stale_percent: number
}

/** Notes by what all of a distributor's stock was published. */
export async function recordPublished(
  knex: Knex,
  by: PublishedBy
): Promise<void> {
  await knex.raw(
    `update dropship_feed_snapshot
     set published_stale_before = :stale_before, published_stale_percent = :stale_percent,
       published_as_stale = ${isStale}, updated_at = now()
     where distributor_id = :distributor_id`,
    { ...by }
  )
}

/**
 * Whether stock has become stale, or fresh, since a distributor's was
 * published: by the time that went by, or by other settings.
 */
export async function hasStockAged(
  knex: Knex,
  by: PublishedBy
): Promise<boolean> {
  const { rows } = await knex.raw<{ rows: { found: boolean }[] }>(
    `select exists (
       select from dropship_feed_snapshot snapshot
       cross join lateral (
         select coalesce(snapshot.published_stale_before, '-infinity') as former,
           coalesce(cast(:stale_before as timestamptz), '-infinity') as current
       ) before
       where snapshot.distributor_id = :distributor_id and (
         snapshot.published_as_stale <> ${isStale}
         or snapshot.published_stale_percent is distinct from cast(:stale_percent as double precision)
         or ${crossed("stock_seen_at")} or ${crossed("last_seen_at")}
       )
     ) as found`,
    { ...by }
  )
  return rows[0]?.found ?? false
}

const isStale = `coalesce(feed_seen_at < cast(:stale_before as timestamptz), false)`

/** An item whose time lies between the two limits has changed sides. */
const crossed = (column: string) => `exists (
  select from dropship_distributor_item item
  where item.distributor_id = :distributor_id and item.units > 0 and item.deleted_at is null
    and item.${column} >= least(before.former, before.current)
    and item.${column} < greatest(before.former, before.current)
)`
