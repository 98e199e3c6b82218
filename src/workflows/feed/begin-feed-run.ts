import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { SUPPLY_MODULE, type SupplyModuleService } from "../../modules/supply"
import type { FeedRun } from "../../schemas/feed-run"
import { runFeedWorkflow, type RunFeedInput } from "./run-feed"

/**
 * Starts pulling a distributor's feed and answers at once with the run.
 *
 * @throws MedusaError NOT_FOUND for an unknown distributor, CONFLICT while a
 *   run is under way, where no feed server is entered, and where the
 *   distributor's API was asked for the feed as often as it may be
 */
export async function beginFeedRun(
  container: MedusaContainer,
  given: Omit<RunFeedInput, "id">
): Promise<FeedRun> {
  const id = generateEntityId(undefined, "dfrun")
  await runFeedWorkflow(container).run({ input: { ...given, id } })
  return container
    .resolve<SupplyModuleService>(SUPPLY_MODULE)
    .retrieveFeedRunView(id)
}
