import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  SUPPLY_MODULE,
  type SupplyModuleService,
} from "../../../modules/supply"
import { inPhase } from "../in-phase"

export interface MergeFeedStepInput {
  run_id: string
  distributor_id: string
  file_names: string[]
  /** ISO 8601 UTC. */
  feed_seen_at: string
}

/** Makes what was read visible, all or nothing. */
export const mergeFeedStep = createStep(
  "merge-feed",
  async (input: MergeFeedStepInput, { container }) => {
    const supply = container.resolve<SupplyModuleService>(SUPPLY_MODULE)
    const result = await inPhase(
      container,
      {
        run_id: input.run_id,
        phase: "merging",
        failure: (reason) =>
          `The rows could not be stored: ${reason} Nothing was applied.`,
      },
      async () =>
        supply.mergeFeed({
          ...input,
          feed_seen_at: new Date(input.feed_seen_at),
        })
    )
    return new StepResponse(result)
  }
)
