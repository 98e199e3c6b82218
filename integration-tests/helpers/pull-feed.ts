import type { MedusaContainer } from "@medusajs/framework/types"
import { SUPPLY_MODULE } from "../../src/modules/supply/module-key"
import type { SupplyModuleService } from "../../src/modules/supply/service"
import type { FeedRun } from "../../src/schemas/feed-run"
import { beginFeedRun } from "../../src/workflows/feed/begin-feed-run"
import { waitFor } from "./wait-for"

/**
 * Pulls a feed by hand, WPS's where none is named, and waits until the run
 * has ended, however it ends. One attempt, and no wait for files to settle,
 * unless told otherwise.
 */
export async function pullFeed(
  container: MedusaContainer,
  given: Partial<Parameters<typeof beginFeedRun>[1]> = {}
): Promise<FeedRun> {
  const { id } = await beginFeedRun(container, {
    distributor_id: "wps",
    trigger: "manual",
    retry_pauses: [],
    settling: 0,
    ...given,
  })
  return feedRunEnded(container, id)
}

/** Waits until a run has ended, however it ends. */
export async function feedRunEnded(
  container: MedusaContainer,
  id: string
): Promise<FeedRun> {
  const supply = container.resolve<SupplyModuleService>(SUPPLY_MODULE)
  let run = await supply.retrieveFeedRunView(id)
  await waitFor(
    "the feed run to end",
    async () => {
      run = await supply.retrieveFeedRunView(id)
      return run.status !== "running"
    },
    60_000
  )
  return run
}
