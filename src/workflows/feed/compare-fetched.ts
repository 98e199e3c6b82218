import type { MedusaContainer } from "@medusajs/framework/types"
import { SUPPLY_MODULE, type SupplyModuleService } from "../../modules/supply"
import type { TakenFile } from "../../modules/supply/domain/taken-file"
import type { FeedRun } from "../../schemas/feed-run"
import { withStockFiles } from "./domain/applied-stock"
import { compareFeeds } from "./domain/compare-feeds"
import { compareStock } from "./stock/compare-stock"
import { refuseOlder } from "./take-files"

export interface FetchedFeed {
  distributor_id: string
  trigger: FeedRun["trigger"]
  files: readonly TakenFile[]
  /** When the distributor counted the stock that the files tell. */
  seen_at: Date
}

/**
 * Compares fetched files with those that the items are from.
 *
 * @returns whether all that they tell is known
 * @throws MedusaError NOT_ALLOWED where they are older and must not be applied
 */
export async function compareFetched(
  container: MedusaContainer,
  { scope, ...given }: FetchedFeed & Pick<FeedRun, "scope">
): Promise<boolean> {
  if (scope === "stock") {
    return compareStock(container, given)
  }
  const supply = container.resolve<SupplyModuleService>(SUPPLY_MODULE)
  const applied = await supply.readAppliedFiles(given.distributor_id)
  const comparison = compareFeeds(
    given.files,
    applied,
    withStockFiles(applied, await supply.readAppliedStock(given.distributor_id))
  )
  refuseOlder(comparison, given.trigger)
  return comparison.kind === "same"
}
