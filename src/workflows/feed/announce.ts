import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { messageOf } from "../../schemas/message-of"
import type { DropshipEvents } from "../events"

/**
 * Says to subscribers what has become of a feed run. The run stands as it is,
 * also where nobody could be told.
 */
export async function announce(
  container: MedusaContainer,
  name: (typeof DropshipEvents)[keyof typeof DropshipEvents],
  runId: string
): Promise<void> {
  try {
    await container
      .resolve(Modules.EVENT_BUS)
      .emit({ name, data: { id: runId } })
  } catch (error) {
    const reason = messageOf(error)
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`The event ${name} of feed run ${runId} was not sent: ${reason}`)
  }
}
