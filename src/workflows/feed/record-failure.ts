import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { logLine } from "../../log-line"
import { SUPPLY_MODULE, type SupplyModuleService } from "../../modules/supply"
import { DropshipEvents } from "../events"

/**
 * Ends a run as failed, in words, and says so to subscribers. Does nothing
 * when the run has ended already.
 */
export async function recordFailure(
  container: MedusaContainer,
  run: { run_id: string; distributor_id: string },
  error: string
): Promise<void> {
  const supply = container.resolve<SupplyModuleService>(SUPPLY_MODULE)
  const message = error.charAt(0).toUpperCase() + error.slice(1)
  if (await supply.failFeedRun(run.run_id, message)) {
    container.resolve(ContainerRegistrationKeys.LOGGER).error(
      logLine("a feed run failed", {
        feed_run: run.run_id,
        distributor: run.distributor_id,
        reason: message,
      })
    )
    await container
      .resolve(Modules.EVENT_BUS)
      .emit({ name: DropshipEvents.FEED_FAILED, data: { id: run.run_id } })
  }
}
