import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { followDue, type FollowDueInput } from "./follow-due"

export const syncDuePurchaseOrdersStep = createStep(
  { name: "sync-due-purchase-orders", noCompensation: true },
  async (input: FollowDueInput, { container }) =>
    new StepResponse(await followDue(container, input))
)

/** Follows all open purchase orders, or those whose next look-up is due. */
export const syncDuePurchaseOrdersWorkflow = createWorkflow(
  "sync-due-purchase-orders",
  (input: FollowDueInput) =>
    new WorkflowResponse(syncDuePurchaseOrdersStep(input))
)
