import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { z } from "@medusajs/framework/zod"
import { feedRunScopes, feedRunStatuses } from "../../../schemas/feed-run"

const rowSchema = z.object({
  distributor_id: z.string(),
  id: z.string().nullable(),
  scope: z.enum(feedRunScopes).nullable(),
  status: z.enum(feedRunStatuses).nullable(),
  started_at: z.date().nullable(),
  finished_at: z.date().nullable(),
  is_running: z.boolean(),
  feed_seen_at: z.date().nullable(),
})

/** The last feed of a distributor, and when it counted its stock. */
export type LastFeedRow = z.infer<typeof rowSchema>

/**
 * Of each of some distributors the newest run that does not run any more; its
 * columns are null where there is none. A held one has no end.
 */
export async function listLastFeeds(
  knex: Knex,
  distributorIds: readonly string[]
): Promise<LastFeedRow[]> {
  const { rows } = await knex.raw<{ rows: unknown[] }>(
    `select given.id as distributor_id, last.id, last.scope, last.status,
       last.started_at, last.finished_at, snapshot.feed_seen_at,
       exists (
         select from dropship_feed_run run
         where run.distributor_id = given.id and run.status = 'running' and run.deleted_at is null
       ) as is_running
     from unnest(cast(:ids as text[])) as given(id)
     left join lateral (
       select id, scope, status, started_at, finished_at from dropship_feed_run
       where distributor_id = given.id and status <> 'running' and deleted_at is null
       order by created_at desc limit 1
     ) last on true
     left join dropship_feed_snapshot snapshot on snapshot.distributor_id = given.id and snapshot.deleted_at is null`,
    { ids: [...distributorIds] }
  )
  return z.array(rowSchema).parse(rows)
}
