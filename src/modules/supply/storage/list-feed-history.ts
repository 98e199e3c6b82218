import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { z } from "@medusajs/framework/zod"
import type { FeedHistory, FeedHistoryQuery } from "../../../schemas/feed-run"

/** A plot of more points shows no more. */
const mostPoints = 300

const rowSchema = z.object({
  distributor_id: z.string(),
  feed_seen_at: z.date().nullable(),
  stock_seen_at: z.date().nullable(),
  at: z.date().nullable(),
  feed_run_id: z.string().nullable(),
  figures: z
    .object({
      items: z.number(),
      items_in_stock: z.number(),
      units: z.number(),
    })
    .nullable(),
})

/** How old the stock is, depends on the time. */
export type StoredHistory = Omit<FeedHistory, "stock_age">

/**
 * What each distributor had after its applied runs, oldest first. Of more than
 * 300 runs every second, third and so on is told, and always the newest.
 */
export async function listFeedHistory(
  knex: Knex,
  query: FeedHistoryQuery
): Promise<StoredHistory[]> {
  const { rows } = await knex.raw<{ rows: unknown[] }>(
    `with point as (
       select distributor_id, id as feed_run_id, finished_at as at, figures,
         row_number() over (partition by distributor_id order by finished_at desc, id) - 1 as age,
         count(*) over (partition by distributor_id) as total
       from dropship_feed_run
       where status = 'succeeded' and figures is not null and deleted_at is null
         and finished_at > now() - make_interval(days => :days)
         and (cast(:distributor_id as text) is null or distributor_id = :distributor_id)
     ), plotted as (
       select * from point where age % ceil(total / ${mostPoints}.0)::bigint = 0
     ), snapshot as (
       select distributor_id, feed_seen_at, stock_seen_at from dropship_feed_snapshot
       where cast(:distributor_id as text) is null or distributor_id = :distributor_id
     )
     select distributor_id, snapshot.feed_seen_at, snapshot.stock_seen_at, plotted.at, plotted.feed_run_id, plotted.figures
     from snapshot full join plotted using (distributor_id)
     order by distributor_id, plotted.at`,
    { days: query.days, distributor_id: query.distributor_id ?? null }
  )
  return group(z.array(rowSchema).parse(rows))
}

function group(rows: readonly z.infer<typeof rowSchema>[]): StoredHistory[] {
  const history = new Map<string, StoredHistory>()
  for (const { distributor_id, feed_seen_at, stock_seen_at, ...row } of rows) {
    const told = history.get(distributor_id) ?? {
      distributor_id,
      feed_seen_at: feed_seen_at?.toISOString() ?? null,
      stock_seen_at:
        stock_seen_at && feed_seen_at && stock_seen_at > feed_seen_at
          ? stock_seen_at.toISOString()
          : null,
      points: [],
    }
    if (row.at && row.feed_run_id !== null && row.figures) {
      const { at, feed_run_id, figures } = row
      told.points.push({ at: at.toISOString(), feed_run_id, ...figures })
    }
    history.set(distributor_id, told)
  }
  return [...history.values()]
}
