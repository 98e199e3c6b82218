import { setTimeout as wait } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { logLine } from "../../../log-line"
import { DISTRIBUTOR_MODULE } from "../../../modules/distributor/module-key"
import type { DistributorModuleService } from "../../../modules/distributor/service"
import { messageOf } from "../../../schemas/message-of"
import { publishStockWorkflow } from "../../stock/publish-stock"

/** Milliseconds after which publishing goes on without the merchant. */
const patience = 15_000

/**
 * Publishes distributors' stock anew. A large shop's takes longer than a
 * merchant waits: after `patience` it goes on in the background. An error is
 * thrown while someone waits, and always shows as the account's last error.
 */
export const republishStockStep = createStep(
  { name: "republish-stock", noCompensation: true },
  async (distributorIds: string[], { container }) => {
    const publishing = publishAll(container, distributorIds)
    // Reported by `publishAll`; here only kept from ending the process.
    publishing.catch(() => undefined)
    const answered = new AbortController()
    try {
      await Promise.race([
        publishing,
        wait(patience, undefined, { signal: answered.signal, ref: false }),
      ])
    } finally {
      answered.abort()
    }
    return new StepResponse(null)
  }
)

async function publishAll(container: MedusaContainer, ids: string[]) {
  for (const distributor_id of ids) {
    try {
      await publishStockWorkflow(container).run({ input: { distributor_id } })
    } catch (error) {
      await report(container, distributor_id, error)
      throw error
    }
  }
}

async function report(
  container: MedusaContainer,
  distributorId: string,
  error: unknown
) {
  const reason = messageOf(error)
  const message = `The stock was not published completely: ${reason} It is published again with the next feed; saving the inventory rules does it now.`
  container.resolve(ContainerRegistrationKeys.LOGGER).error(
    logLine("stock was not published completely", {
      distributor: distributorId,
      reason,
    })
  )
  await container
    .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
    .recordCheck(distributorId, { ok: false, error: message })
}
