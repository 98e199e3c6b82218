import { rm } from "node:fs/promises"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { conflict } from "../../../conflict"
import {
  DISTRIBUTOR_MODULE,
  type DistributorModuleService,
} from "../../../modules/distributor"
import {
  SUPPLY_MODULE,
  type SupplyModuleService,
} from "../../../modules/supply"
import type { FeedRun } from "../../../schemas/feed-run"
import { DropshipEvents } from "../../events"
import { announce } from "../announce"
import { feedFolder } from "../feed-folder"
import { nextDownloadAt } from "../next-download"
import { recordFailure } from "../record-failure"
import { refuseStockRun } from "../stock/refuse-stock-run"

export type StartFeedRunInput = Pick<
  FeedRun,
  "id" | "distributor_id" | "trigger"
> & {
  /** Default: `full`. */
  scope?: FeedRun["scope"]
}

/**
 * Opens the run; refuses where another is under way, and where the feed would
 * be fetched over the distributor's API more often than it allows, or stock
 * alone where that can't be. A held run is discarded, but no full one for the
 * sake of stock alone.
 */
export const startFeedRunStep = createStep(
  "start-feed-run",
  async (input: StartFeedRunInput, { container }) => {
    const distributors =
      container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
    const supply = container.resolve<SupplyModuleService>(SUPPLY_MODULE)
    const distributor = await distributors.retrieveDistributor(
      input.distributor_id
    )
    const { name, feed } = distributor
    const needsServer = !["api", "folder"].includes(feed.protocol)
    if (needsServer && feed.host === null) {
      throw conflict(
        `${name} has no feed server, so no feed was pulled. Enter its host in the settings of ${name}.`
      )
    }
    if (input.scope === "stock") {
      await refuseStockRun(container, distributor)
    }
    const nextAt = await nextDownloadAt(container, distributor)
    if (nextAt) {
      throw conflict(
        `${name} gives its feed ${feed.download?.per_day ?? 0} times a day over the API, and that often it was asked for, so no feed was pulled. The next pull is possible on ${inZone(nextAt, feed.timezone)}.`
      )
    }
    const { dead, discarded } = await supply.startFeedRun(input)
    for (const id of dead) {
      await rm(feedFolder(id), { recursive: true, force: true })
    }
    for (const id of discarded) {
      await announce(container, DropshipEvents.FEED_DISCARDED, id)
    }
    return new StepResponse(
      await supply.retrieveFeedRunView(input.id),
      input.id
    )
  },
  async (runId, { container }) => {
    if (runId) {
      await recordFailure(
        container,
        runId,
        "The run was broken off before its end. Pull the feed again."
      )
    }
  }
)

/** Not a minute too early. */
function inZone(time: Date, timeZone: string): string {
  const minute = 60_000
  return new Intl.DateTimeFormat("en-US", {
    timeZone,
    dateStyle: "medium",
    timeStyle: "short",
  })
    .format(Math.ceil(time.getTime() / minute) * minute)
    .concat(` (${timeZone})`)
}
