import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { FeedHold } from "../../../schemas/feed-changes"
import { describeHold, weighFeed, type FeedLimits } from "../domain/weigh-feed"
import { readFeedFigures, type ComparedFeed } from "./compare-feed"
import { endedMeanwhile } from "./ended-meanwhile"

/**
 * Weighs a compared feed against what is stored. One that changes too much is
 * held: nothing is applied, its staged rows wait for a person.
 *
 * @returns why it is held and how many rows it rejects, or null when it may
 *   be applied
 * @throws MedusaError NOT_ALLOWED when the run is no longer running
 */
export async function holdFeed(
  transaction: Knex,
  given: ComparedFeed & { feed_seen_at: Date; limits: FeedLimits }
): Promise<{ held_reason: string; rows_rejected: number } | null> {
  const figures = await readFeedFigures(transaction, given)
  const reasons = weighFeed(figures, given.limits)
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
