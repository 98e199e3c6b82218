import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import {
  DISTRIBUTOR_MODULE,
  type DistributorModuleService,
} from "../../../modules/distributor"
import {
  SUPPLY_MODULE,
  type SupplyModuleService,
} from "../../../modules/supply"
import type { FetchedFeed } from "../compare-fetched"
import { appliedStockFiles } from "../domain/applied-stock"
import { compareFeeds } from "../domain/compare-feeds"
import { isConfirmationDue } from "../domain/stock-confirmation"
import { refuseOlder } from "../take-files"

/**
 * The same of a stock run. A whole file that is older can be taken by hand; an
 * update never, and one that is older than the whole stock file of the last
 * feed tells nothing new.
 *
 * @returns whether all that they tell is known, and was confirmed lately
 * @throws MedusaError NOT_ALLOWED where no stock file is there, or an older one
 */
export async function compareStock(
  container: MedusaContainer,
  given: FetchedFeed
): Promise<boolean> {
  const { distributor_id, files, seen_at } = given
  const distributors =
    container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
  const { feed } = await distributors.retrieveAdapter(distributor_id)
  const found = feed.files.filter(({ id }) =>
    files.some((file) => file.id === id)
  )
  const applied = await container
    .resolve<SupplyModuleService>(SUPPLY_MODULE)
    .readAppliedStock(distributor_id)
  if (found.length === 0 || !applied) {
    throw notAllowed(
      found.length === 0
        ? "No stock file is there; nothing was changed. Check the feed's path and file names."
        : "No full feed was applied yet, so there are no items; nothing was changed. Pull the whole feed first."
    )
  }
  const comparison = compareFeeds(
    files,
    appliedStockFiles(
      applied,
      found.map(({ id }) => id)
    )
  )
  const { feed_seen_at, stock_seen_at } = applied
  if (comparison.kind === "same") {
    const { stale_stock_hours } = await distributors.readSettings()
    const knownAt = stock_seen_at ?? feed_seen_at
    return !isConfirmationDue(
      seen_at,
      knownAt > feed_seen_at ? knownAt : feed_seen_at,
      stale_stock_hours
    )
  }
  const isUpdate = found.every((file) => file.isUpdate)
  const isBeforeFeed = seen_at < feed_seen_at
  if (!isUpdate) {
    refuseOlder(comparison, given.trigger)
  } else if (comparison.kind !== "older" && isBeforeFeed) {
    // As in a full feed: the whole file that came later knows better.
    return true
  }
  const isRefused = isUpdate
    ? comparison.kind === "older"
    : isBeforeFeed && given.trigger === "schedule"
  if (isRefused) {
    const names = files.map(({ name }) => name).join(", ")
    throw notAllowed(
      `The stock of ${names} is from ${seen_at.toISOString()}, and newer stock is known already; nothing was changed. Wait for a newer file.`
    )
  }
  return false
}

const notAllowed = (message: string) =>
  new MedusaError(MedusaError.Types.NOT_ALLOWED, message)
