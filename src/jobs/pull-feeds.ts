import type { MedusaContainer } from "@medusajs/framework/types"
import { readEnvironment } from "../environment"
import { pullDueFeeds } from "../workflows/feed/pull-due-feeds"

/** Pulls the feeds whose time has come, by each account's own schedule. */
export default async function pullFeeds(
  container: MedusaContainer
): Promise<void> {
  await pullDueFeeds(container, new Date())
}

export const config = {
  name: "dropship-pull-feeds",
  schedule: readEnvironment().DROPSHIP_FEED_TICK,
}
