import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { logLine } from "../../log-line"
import { messageOf } from "../../schemas/message-of"
import type { DropshipEvents } from "../events"

/**
 * Says to subscribers what has become of a feed run. The run stands as it is,
 * also where nobody could be told.
 */
export async function announce(
  container: MedusaContainer,
  name: (typeof DropshipEvents)[keyof typeof DropshipEvents],
  run: { id: string; distributor_id: string }
): Promise<void> {
  try {
    await container
      .resolve(Modules.EVENT_BUS)
      .emit({ name, data: { id: run.id } })
  } catch (error) {
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(
      logLine("an event of a feed run was not sent", {
        feed_run: run.id,
        distributor: run.distributor_id,
        event: name,
        reason: messageOf(error),
      })
    )
  }
}
