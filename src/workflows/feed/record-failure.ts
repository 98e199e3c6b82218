import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { SUPPLY_MODULE, type SupplyModuleService } from "../../modules/supply"
import { DropshipEvents } from "../events"

/**
 * Ends a run as failed, in words, and says so to subscribers. Does nothing
 * when the run has ended already.
 */
export async function recordFailure(
  container: MedusaContainer,
  runId: string,
  error: string
): Promise<void> {
  const supply = container.resolve<SupplyModuleService>(SUPPLY_MODULE)
  const message = error.charAt(0).toUpperCase() + error.slice(1)
  if (await supply.failFeedRun(runId, message)) {
    await container
      .resolve(Modules.EVENT_BUS)
      .emit({ name: DropshipEvents.FEED_FAILED, data: { id: runId } })
  }
}
