import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
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
import { confirmBefore } from "../domain/stock-confirmation"
import { inFeedSpan } from "../in-feed-span"
import { inPhase } from "../in-phase"

export interface MergeFeedStepInput {
  run_id: string
  distributor_id: string
  file_names: string[]
  /** ISO 8601 UTC. */
  feed_seen_at: string
  /** When the updates among its files were made; null: there are none. */
  update_seen_at: string | null
  scope: FeedRun["scope"]
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
    input: MergeFeedStepInput,
    { container }
  ): Promise<StepResponse<{ is_held: boolean }>> => {
    const { held_reason } = await inPhase(
      container,
      {
        run_id: input.run_id,
        distributor_id: input.distributor_id,
        phase: "merging",
        failure: (reason) =>
          `The rows could not be stored: ${reason} Nothing was applied.`,
      },
      async () => {
        const read = {
          ...input,
          feed_seen_at: new Date(input.feed_seen_at),
          update_seen_at:
            input.update_seen_at === null
              ? undefined
              : new Date(input.update_seen_at),
        }
        return inFeedSpan(
          "merging",
          input,
          () =>
            input.is_same ? confirm(container, read) : merge(container, read),
          ({ held_reason }) => ({
            outcome: held_reason === null ? "applied" : "held",
          })
        )
      }
    )
    if (held_reason !== null) {
      container.resolve(ContainerRegistrationKeys.LOGGER).warn(
        logLine("a feed run is held", {
          feed_run: input.run_id,
          distributor: input.distributor_id,
          reason: held_reason,
        })
      )
      await announce(container, DropshipEvents.FEED_HELD, {
        id: input.run_id,
        distributor_id: input.distributor_id,
      })
    }
    return new StepResponse({ is_held: held_reason !== null })
  }
)

type ReadRun = Omit<MergeFeedStepInput, "feed_seen_at" | "update_seen_at"> & {
  feed_seen_at: Date
  update_seen_at: Date | undefined
}
interface Merged {
  /** Null: it was applied. */
  held_reason: string | null
}

async function confirm(
  container: MedusaContainer,
  { scope, run_id, distributor_id, feed_seen_at }: ReadRun
): Promise<Merged> {
  const supply = container.resolve<SupplyModuleService>(SUPPLY_MODULE)
  await (scope === "stock"
    ? supply.confirmStock(run_id)
    : supply.confirmFeed({ run_id, distributor_id, feed_seen_at }))
  return { held_reason: null }
}

async function merge(
  container: MedusaContainer,
  { scope, is_approved, is_same: _, ...input }: ReadRun
): Promise<Merged> {
  const supply = container.resolve<SupplyModuleService>(SUPPLY_MODULE)
  const settings = await container
    .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
    .readSettings()
  const limits = is_approved ? null : settings
  if (scope === "stock") {
    const { update_seen_at: _update, ...stock } = input
    const { stale_stock_hours } = settings
    return supply.mergeStock({
      ...stock,
      limits,
      confirm_before: confirmBefore(input.feed_seen_at, stale_stock_hours),
    })
  }
  return supply.mergeFeed({
    ...input,
    limits,
    missing_runs_before_zero: settings.missing_runs_before_zero,
  })
}
