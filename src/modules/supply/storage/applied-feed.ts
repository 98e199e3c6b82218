import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { takenFileSchema, type TakenFile } from "../domain/taken-file"

/**
 * The files that a distributor's items are from; none before a feed. None
 * either while an item that they don't name has stock left: it goes after some
 * readings, and each must count.
 */
export async function readAppliedFiles(
  knex: Knex,
  distributorId: string
): Promise<TakenFile[]> {
  const { rows } = await knex.raw<{ rows: { files: unknown }[] }>(
    `select run.files from dropship_feed_snapshot snapshot
     join dropship_feed_run run on run.id = snapshot.feed_run_id
     where snapshot.distributor_id = :distributor_id and not exists (
       select from dropship_distributor_item item
       where item.distributor_id = :distributor_id and item.missing_runs > 0 and item.units > 0 and item.deleted_at is null
     )`,
    { distributor_id: distributorId }
  )
  return z.array(takenFileSchema).parse(rows[0]?.files ?? [])
}

/**
 * Ends the reading of a run whose files are those of the last applied one:
 * no item is touched, only their stock is known to be true at a later time.
 *
 * @throws MedusaError NOT_ALLOWED when the run is no longer running
 */
export async function confirmFeed(
  knex: Knex,
  given: { run_id: string; distributor_id: string; feed_seen_at: Date }
): Promise<void> {
  await knex.transaction(async (transaction) => {
    await transaction.raw(
      `update dropship_feed_snapshot
       set feed_seen_at = greatest(feed_seen_at, :feed_seen_at), feed_run_id = :run_id, updated_at = now()
       where distributor_id = :distributor_id`,
      { ...given }
    )
    const { rowCount } = await transaction.raw<{ rowCount: number }>(
      `update dropship_feed_run
       set phase = 'matching', updated_at = now(), rows_unchanged = (
         select count(*) from dropship_distributor_item
         where distributor_id = :distributor_id and last_seen_at is null and deleted_at is null
       )
       where id = :run_id and status = 'running'`,
      { run_id: given.run_id, distributor_id: given.distributor_id }
    )
    if (rowCount === 0) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "This feed run was ended meanwhile; it applied nothing."
      )
    }
  })
}
