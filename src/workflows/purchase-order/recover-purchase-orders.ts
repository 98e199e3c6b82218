import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { logLine } from "../../log-line"
import type { RecoverablePurchaseOrder } from "../../modules/purchase-order/list-recoverable"
import { PURCHASE_ORDER_MODULE } from "../../modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../modules/purchase-order/service"
import { messageOf } from "../../schemas/message-of"
import { logFields } from "./log-fields"
import { recoverPurchaseOrder } from "./recover-purchase-order"
import { afterSeconds, submissionAbandonedAfter } from "./timing"

const recoverPurchaseOrdersStep = createStep(
  { name: "recover-purchase-orders", noCompensation: true },
  async ({ abandoned_after }: { abandoned_after?: number }, { container }) => {
    const purchasing = container.resolve<PurchaseOrderModuleService>(
      PURCHASE_ORDER_MODULE
    )
    const now = new Date()
    const seconds = abandoned_after ?? submissionAbandonedAfter
    const left = await purchasing.listRecoverable(
      now,
      afterSeconds(now, -seconds)
    )
    // One that does not answer takes its time, and nobody else's.
    const distributors = new Set(left.map((one) => one.distributor_id))
    await Promise.all(
      [...distributors].map((id) =>
        recoverInTurn(
          container,
          id,
          left.filter((one) => one.distributor_id === id)
        )
      )
    )
    return new StepResponse({ recovered: left.map(({ id }) => id) })
  }
)

async function recoverInTurn(
  container: MedusaContainer,
  distributor: string,
  left: readonly RecoverablePurchaseOrder[]
): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  logger.info(
    logLine("recovery takes up purchase orders", {
      distributor,
      count: left.length,
    })
  )
  for (const purchaseOrder of left) {
    try {
      await recoverPurchaseOrder(container, purchaseOrder, "system")
    } catch (error) {
      // One that is busy or broken must not keep the others from recovery.
      logger.warn(
        logLine("a purchase order waits for the next recovery", {
          ...logFields(purchaseOrder),
          reason: messageOf(error),
        })
      )
    }
  }
}

/**
 * Finds purchase orders that a crash or an unclear answer left behind and
 * brings each to its end: distributors side by side, the purchase orders of
 * one after the other.
 *
 * @param input.abandoned_after seconds after which a sender without a sign of
 *   life counts as gone; default 60
 */
export const recoverPurchaseOrdersWorkflow = createWorkflow(
  "recover-purchase-orders",
  (input: { abandoned_after?: number }) =>
    new WorkflowResponse(recoverPurchaseOrdersStep(input))
)
