import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  SUPPLY_MODULE,
  type SupplyModuleService,
} from "../../../modules/supply"
import { matchVariantsWorkflow } from "../../matching/match-variants"
import { publishStockWorkflow } from "../../stock/publish-stock"
import { inPhase } from "../in-phase"

export interface PublishFeedInput {
  run_id: string
  distributor_id: string
}

/**
 * Matches the items, publishes their stock and ends the run. Repeating it
 * changes nothing, so there is nothing to undo: levels that were written are
 * what the distributor has.
 */
export const publishFeedStep = createStep(
  "publish-feed",
  async ({ run_id, distributor_id }: PublishFeedInput, { container }) => {
    const supply = container.resolve<SupplyModuleService>(SUPPLY_MODULE)
    const levels = await inPhase(
      container,
      {
        run_id,
        phase: "matching",
        failure: (reason) =>
          `The items were stored, but matching them or publishing their stock failed: ${reason} The next run makes up for it; pull the feed again.`,
      },
      async (progress) => {
        await matchVariantsWorkflow(container).run({
          input: { distributor_id },
        })
        progress.phase = "publishing"
        const { result } = await publishStockWorkflow(container).run({
          input: { distributor_id },
        })
        await supply.finishFeedRun(run_id, result.levels_published)
        return result.levels_published
      }
    )
    return new StepResponse({ levels_published: levels })
  }
)
