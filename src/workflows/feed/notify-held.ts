import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  DISTRIBUTOR_MODULE,
  type DistributorModuleService,
} from "../../modules/distributor"
import type { FeedRun } from "../../schemas/feed-run"
import { DropshipEvents } from "../events"

/**
 * Tells the merchant of a held run, at the bell of Medusa's admin. The run is
 * held, also where nobody could be told.
 */
export async function notifyHeld(
  container: MedusaContainer,
  held: Pick<FeedRun, "distributor_id" | "scope"> & {
    run_id: string
    held_reason: string
  }
): Promise<void> {
  const { run_id, distributor_id, scope, held_reason } = held
  try {
    const { name } = await container
      .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
      .retrieveDistributor(distributor_id)
    await container.resolve(Modules.NOTIFICATION).createNotifications({
      // The admin's feed has no address.
      to: "",
      channel: "feed",
      template: "admin-ui",
      data: {
        title: `The ${scope === "stock" ? "stock" : "feed"} of ${name} is held`,
        description: `${held_reason} See Feeds.`,
      },
      trigger_type: DropshipEvents.FEED_HELD,
      resource_type: "dropship_feed_run",
      resource_id: run_id,
      idempotency_key: `dropship-feed-held-${run_id}`,
    })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(
        `Feed run ${run_id} is held, but the admin's notification of it was not sent: ${reason}`
      )
  }
}
