import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { FeedHold } from "../../../schemas/feed-changes"
import { describeHold } from "../domain/weigh-feed"
import { endedMeanwhile } from "./ended-meanwhile"

export interface HeldRun {
  held_reason: string
  rows_rejected: number
}

/**
 * Ends a run as held where there is a reason to; its staged rows stay.
 *
 * @returns null where there is none
 * @throws MedusaError NOT_ALLOWED when the run is no longer running
 */
export async function holdRun(
  transaction: Knex,
  given: FeedHold & { run_id: string; feed_seen_at: Date }
): Promise<HeldRun | null> {
  const { reasons, figures } = given
  if (reasons.length === 0) {
    return null
  }
  const hold: FeedHold = { reasons, figures }
  const held_reason = describeHold(reasons)
  const { rows_rejected } = figures
  const { rowCount } = await transaction.raw<{ rowCount: number }>(
    `update dropship_feed_run
     set status = 'held', finished_at = now(), updated_at = now(), held_reason = :held_reason,
       hold = cast(:hold as jsonb), feed_seen_at = :feed_seen_at, rows_rejected = :rows_rejected
     where id = :run_id and status = 'running'`,
    {
      run_id: given.run_id,
      feed_seen_at: given.feed_seen_at,
      held_reason,
      hold: JSON.stringify(hold),
      rows_rejected,
    }
  )
  if (rowCount === 0) {
    throw endedMeanwhile()
  }
  return { held_reason, rows_rejected }
}
