import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { deadAfter } from "./feed-run-store"

/** Whether a run of a distributor is under way and gives signs of life. */
export async function isFeedRunning(
  knex: Knex,
  distributorId: string
): Promise<boolean> {
  const { rows } = await knex.raw<{ rows: { found: boolean }[] }>(
    `select exists (
       select from dropship_feed_run
       where distributor_id = ? and status = 'running' and heartbeat_at >= now() - interval '${deadAfter}'
     ) as found`,
    [distributorId]
  )
  return rows[0]?.found ?? false
}
