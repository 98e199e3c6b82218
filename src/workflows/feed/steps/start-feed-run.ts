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
import { feedFolder } from "../feed-folder"
import { recordFailure } from "../record-failure"

export type StartFeedRunInput = Pick<
  FeedRun,
  "id" | "distributor_id" | "trigger"
>

/** Opens the run; refuses where another is under way. */
export const startFeedRunStep = createStep(
  "start-feed-run",
  async (input: StartFeedRunInput, { container }) => {
    const distributors =
      container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
    const supply = container.resolve<SupplyModuleService>(SUPPLY_MODULE)
    const distributor = await distributors.retrieveDistributor(
      input.distributor_id
    )
    if (distributor.feed.host === null) {
      throw conflict(
        `${distributor.name} has no feed server, so no feed was pulled. Enter its host in the settings of ${distributor.name}.`
      )
    }
    const replaced = await supply.startFeedRun(input)
    for (const id of replaced) {
      await rm(feedFolder(id), { recursive: true, force: true })
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
        "The run was broken off; nothing was applied. Start it again."
      )
    }
  }
)
