import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** In which a distributor counts how often its API gave the feed. */
const downloadsCountedFor = "24 hours"

/**
 * When a distributor's API may be asked for the feed again; null: now.
 *
 * @param perDay how often in any 24 hours
 */
export async function nextDownloadAt(
  knex: Knex,
  distributorId: string,
  perDay: number
): Promise<Date | null> {
  const { rows } = await knex.raw<{ rows: { next_at: Date }[] }>(
    `select downloaded_at + interval '${downloadsCountedFor}' as next_at
     from dropship_feed_run
     where distributor_id = :distributorId and downloaded_at > now() - interval '${downloadsCountedFor}'
     order by downloaded_at desc offset :perDay - 1 limit 1`,
    { distributorId, perDay }
  )
  return rows[0]?.next_at ?? null
}

/**
 * Notes that a running run is about to ask the distributor's API for the feed,
 * which counts whether an answer comes or not.
 *
 * @returns false, and nothing is noted, where that would be once too often
 */
export async function claimDownload(
  knex: Knex,
  runId: string,
  perDay: number
): Promise<boolean> {
  const { rowCount } = await knex.raw<{ rowCount: number }>(
    `update dropship_feed_run run set downloaded_at = now(), updated_at = now()
     where run.id = :runId and run.status = 'running' and :perDay > (
       select count(*) from dropship_feed_run other
       where other.distributor_id = run.distributor_id
         and other.downloaded_at > now() - interval '${downloadsCountedFor}'
     )`,
    { runId, perDay }
  )
  return rowCount > 0
}

/** Takes a claim back: the API refused before it gave anything. */
export async function releaseDownload(
  knex: Knex,
  runId: string
): Promise<void> {
  await knex.raw(
    `update dropship_feed_run set downloaded_at = null, updated_at = now() where id = ?`,
    [runId]
  )
}
