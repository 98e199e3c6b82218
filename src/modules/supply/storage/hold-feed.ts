import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { weighFeed, type FeedLimits } from "../domain/weigh-feed"
import { readFeedFigures, type ComparedFeed } from "./compare-feed"
import { holdRun, type HeldRun } from "./hold-run"

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
): Promise<HeldRun | null> {
  const figures = await readFeedFigures(transaction, given)
  return holdRun(transaction, {
    ...given,
    figures,
    reasons: weighFeed(figures, given.limits),
  })
}
