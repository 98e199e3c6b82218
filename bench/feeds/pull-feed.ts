import type { MedusaContainer } from "@medusajs/framework/types"
import { DISTRIBUTOR_MODULE } from "../../src/modules/distributor/module-key"
import type { DistributorModuleService } from "../../src/modules/distributor/service"
import { SUPPLY_MODULE } from "../../src/modules/supply/module-key"
import type { SupplyModuleService } from "../../src/modules/supply/service"
import type { FeedRun } from "../../src/schemas/feed-run"
import { saveDistributorWorkflow } from "../../src/workflows/distributor-account/save-distributor"
import { beginFeedRun } from "../../src/workflows/feed/begin-feed-run"

/** Milliseconds: short beside a run, and rare enough not to slow it down. */
const usualPause = 20

/**
 * Pulls WPS's feed and waits until its stock is published.
 *
 * @param pause milliseconds between two looks at the run, which leave garbage
 * @throws Error with the run's own reason when it fails
 */
export async function pullFeed(
  container: MedusaContainer,
  pause: number = usualPause
): Promise<FeedRun> {
  const supply = container.resolve<SupplyModuleService>(SUPPLY_MODULE)
  let run = await beginFeedRun(container, {
    distributor_id: "wps",
    trigger: "manual",
    // What is measured is reading, also of files that are the same.
    reread: true,
    settling: 0,
  })
  while (run.status === "running") {
    await new Promise((resolve) => setTimeout(resolve, pause))
    run = await supply.retrieveFeedRunView(run.id)
  }
  if (run.status !== "succeeded") {
    throw new Error(`The feed was not applied: ${run.error ?? run.status}`)
  }
  return run
}

/** Lets WPS's account take its files from another folder of the feed server. */
export async function takeFeedFrom(
  container: MedusaContainer,
  path: string
): Promise<void> {
  const changes = await container
    .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
    .sealChanges("wps", { feed: { path } })
  await saveDistributorWorkflow(container).run({
    input: { distributor_id: "wps", changes, actor: "system" },
  })
}

/** Leaves no item, match or snapshot, as before a shop's first feed. */
export const emptySupply =
  "truncate dropship_distributor_item, dropship_item_match, dropship_match_candidate, dropship_variant_state, dropship_feed_snapshot"
