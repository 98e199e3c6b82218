import type { MedusaContainer } from "@medusajs/framework/types"
import { SUPPLY_MODULE } from "../src/modules/supply/module-key"
import type { SupplyModuleService } from "../src/modules/supply/service"
import type { FeedRun } from "../src/schemas/feed-run"
import { beginFeedRun } from "../src/workflows/feed/begin-feed-run"

/** Milliseconds: short beside a run, and rare enough not to slow it down. */
const pause = 20

/**
 * Pulls WPS's feed and waits until its stock is published.
 *
 * @throws Error with the run's own reason when it fails
 */
export async function pullFeed(container: MedusaContainer): Promise<FeedRun> {
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
