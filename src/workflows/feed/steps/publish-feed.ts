import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { logLine } from "../../../log-line"
import {
  SUPPLY_MODULE,
  type SupplyModuleService,
} from "../../../modules/supply"
import type { FeedRun } from "../../../schemas/feed-run"
import { matchVariantsWorkflow } from "../../matching/match-variants"
import { publishStockWorkflow } from "../../stock/publish-stock"
import { inFeedSpan } from "../in-feed-span"
import { inPhase } from "../in-phase"

export interface PublishFeedInput {
  run_id: string
  scope: FeedRun["scope"]
  distributor_id: string
}

/**
 * Matches the items (a stock run changes nothing that is matched by), publishes
 * their stock and ends the run. Repeating it changes nothing, so there is
 * nothing to undo: levels that were written are what the distributor has.
 */
export const publishFeedStep = createStep(
  "publish-feed",
  async (run: PublishFeedInput, { container }) => {
    const { run_id, distributor_id, scope } = run
    const supply = container.resolve<SupplyModuleService>(SUPPLY_MODULE)
    const levels = await inPhase(
      container,
      {
        run_id,
        distributor_id,
        phase: scope === "stock" ? "publishing" : "matching",
        failure: (reason) =>
          scope === "stock"
            ? `The stock was stored, but publishing it failed: ${reason} The next run makes up for it; pull the stock again.`
            : `The items were stored, but matching them or publishing their stock failed: ${reason} The next run makes up for it; pull the feed again.`,
      },
      async (progress) => {
        if (scope !== "stock") {
          await inFeedSpan("matching", run, () =>
            matchVariantsWorkflow(container).run({ input: { distributor_id } })
          )
          progress.phase = "publishing"
        }
        const { result } = await inFeedSpan("publishing", run, () =>
          publishStockWorkflow(container).run({ input: { distributor_id } })
        )
        await supply.finishFeedRun(run_id, result.levels_published)
        return result.levels_published
      }
    )
    container.resolve(ContainerRegistrationKeys.LOGGER).info(
      logLine("a feed run was published", {
        feed_run: run_id,
        distributor: distributor_id,
        scope,
        levels_published: levels,
      })
    )
    return new StepResponse({ levels_published: levels })
  }
)
