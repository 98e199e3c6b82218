import type { MedusaContainer } from "@medusajs/framework/types"
import { readEnvironment } from "../environment"
import { keepFeedsCurrent } from "../workflows/feed/keep-feeds-current"

/**
 * Pulls the feeds and stock files whose time has come, by each account's own
 * schedules, and publishes anew what has become stale meanwhile.
 */
export default async function pullFeeds(
  container: MedusaContainer
): Promise<void> {
  await keepFeedsCurrent(container, new Date())
}

export const config = {
  name: "dropship-pull-feeds",
  schedule: readEnvironment().DROPSHIP_FEED_TICK,
}
