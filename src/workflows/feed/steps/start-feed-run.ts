import { rm } from "node:fs/promises"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { conflict } from "../../../conflict"
import { logLine } from "../../../log-line"
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
    const { id: feed_run, distributor_id, trigger, scope = "full" } = input
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    for (const id of dead) {
      logger.warn(
        logLine("a feed run without a sign of life was ended as failed", {
          feed_run: id,
          distributor: distributor_id,
        })
      )
      await rm(feedFolder(id), { recursive: true, force: true })
    }
    for (const id of discarded) {
      logger.info(
        logLine("a held feed run was discarded for a newer one", {
          feed_run: id,
          distributor: distributor_id,
        })
      )
      await announce(container, DropshipEvents.FEED_DISCARDED, {
        id,
        distributor_id,
      })
    }
    logger.info(
      logLine("a feed run began", {
        feed_run,
        distributor: distributor_id,
        scope,
        trigger,
      })
    )
    return new StepResponse(await supply.retrieveFeedRunView(input.id), {
      run_id: feed_run,
      distributor_id,
    })
  },
  async (run, { container }) => {
    if (run) {
      await recordFailure(
        container,
        run,
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
