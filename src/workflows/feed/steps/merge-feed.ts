import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  DISTRIBUTOR_MODULE,
  type DistributorModuleService,
} from "../../../modules/distributor"
import {
  SUPPLY_MODULE,
  type SupplyModuleService,
} from "../../../modules/supply"
import { DropshipEvents } from "../../events"
import { announce } from "../announce"
import { inPhase } from "../in-phase"
import { notifyHeld } from "../notify-held"

export interface MergeFeedStepInput {
  run_id: string
  distributor_id: string
  file_names: string[]
  /** ISO 8601 UTC. */
  feed_seen_at: string
  /** A person has seen what it would change: it is not held again. */
  is_approved: boolean
  /** The files are those of the last applied run; nothing was read. */
  is_same: boolean
}

/**
 * Makes what was read visible, all or nothing, or holds the run where that
 * would change too much.
 */
export const mergeFeedStep = createStep(
  "merge-feed",
  async (
    { is_approved, is_same, ...input }: MergeFeedStepInput,
    { container }
  ): Promise<StepResponse<{ is_held: boolean }>> => {
    const supply = container.resolve<SupplyModuleService>(SUPPLY_MODULE)
    const { held_reason } = await inPhase(
      container,
      {
        run_id: input.run_id,
        phase: "merging",
        failure: (reason) =>
          `The rows could not be stored: ${reason} Nothing was applied.`,
      },
      async () => {
        const feed_seen_at = new Date(input.feed_seen_at)
        if (is_same) {
          await supply.confirmFeed({ ...input, feed_seen_at })
          return { held_reason: null }
        }
        const settings = await container
          .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
          .readSettings()
        return supply.mergeFeed({
          ...input,
          feed_seen_at,
          limits: is_approved ? null : settings,
          missing_runs_before_zero: settings.missing_runs_before_zero,
        })
      }
    )
    if (held_reason !== null) {
      await announce(container, DropshipEvents.FEED_HELD, input.run_id)
      await notifyHeld(container, { ...input, held_reason })
    }
    return new StepResponse({ is_held: held_reason !== null })
  }
)
