import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { submitPurchaseOrder } from "../submit-purchase-order"

/**
 * Sends purchase orders, each to its end. Never throws and is never undone:
 * how each one ended is in its status.
 */
export const submitPurchaseOrdersStep = createStep(
  { name: "submit-purchase-orders", noCompensation: true },
  async ({ ids, actor }: { ids: string[]; actor: string }, { container }) => {
    await Promise.all(
      ids.map((id) => submitPurchaseOrder(container, { id, actor }))
    )
    return new StepResponse({ ids })
  }
)
