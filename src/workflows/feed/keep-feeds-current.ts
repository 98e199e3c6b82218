import type { MedusaContainer } from "@medusajs/framework/types"
import { republishAgedStock } from "../stock/republish-aged-stock"
import { pullDueFeeds } from "./pull-due-feeds"
import { pullDueStock } from "./stock/pull-due-stock"

/**
 * What is due by now: full feeds before stock alone, and last what has become
 * stale without either.
 */
export async function keepFeedsCurrent(
  container: MedusaContainer,
  now: Date
): Promise<void> {
  await pullDueFeeds(container, now)
  await pullDueStock(container, now)
  await republishAgedStock(container, now)
}
