import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { withPurchaseOrderLock } from "../with-purchase-order-lock"
import {
  cancelAlone,
  type CancelInput,
  type CancelOutcome,
} from "./cancel-alone"

/** @throws MedusaError NOT_FOUND; CONFLICT while somebody else works on it */
export async function cancelPurchaseOrder(
  container: MedusaContainer,
  input: CancelInput
): Promise<CancelOutcome> {
  return withPurchaseOrderLock(
    container,
    input.purchase_order_id,
    "Nothing was canceled",
    () => cancelAlone(container, input)
  )
}

const cancelPurchaseOrderStep = createStep(
  { name: "cancel-purchase-order", noCompensation: true },
  async (input: CancelInput, { container }) =>
    new StepResponse(await cancelPurchaseOrder(container, input))
)

/**
 * Cancels what has not left of a purchase order. Takes turns with whoever
 * sends or follows it; a second time changes nothing.
 */
export const cancelPurchaseOrderWorkflow = createWorkflow(
  "cancel-purchase-order",
  (input: CancelInput) => new WorkflowResponse(cancelPurchaseOrderStep(input))
)
