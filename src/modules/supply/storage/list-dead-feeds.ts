import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { deadAfter } from "./feed-run-store"

/**
 * Distributors whose full feed run has died and is worth another attempt; stock
 * alone is due again soon enough. One after another dead one within a day is
 * not: the feed itself may be what kills the process. A run that was taken for
 * dead has ended long after its last sign of life.
 */
export async function listDeadFeeds(knex: Knex): Promise<string[]> {
  const { rows } = await knex.raw<{ rows: { distributor_id: string }[] }>(
    `select dead.distributor_id from dropship_feed_run dead
     where dead.status = 'running' and dead.scope = 'full' and dead.heartbeat_at < now() - interval '${deadAfter}' and dead.deleted_at is null
       and not exists (
         select from dropship_feed_run earlier
         where earlier.distributor_id = dead.distributor_id and earlier.status = 'failed'
           and earlier.finished_at > earlier.heartbeat_at + interval '${deadAfter}'
           and earlier.finished_at > now() - interval '1 day'
       )`
  )
  return rows.map(({ distributor_id }) => distributor_id)
}
