import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { withPurchaseOrderLock } from "../purchase-order/with-purchase-order-lock"
import { followPurchaseOrder, type FollowInput } from "./follow-purchase-order"

/**
 * Not undone when a later part fails: what a distributor says and what has
 * left can't be taken back, and the next look-up goes on from there.
 */
export const syncPurchaseOrderStep = createStep(
  { name: "sync-purchase-order", noCompensation: true },
  async (input: FollowInput, { container }) => {
    const is_changed = await withPurchaseOrderLock(
      container,
      input.purchase_order_id,
      "Nothing was asked",
      () => followPurchaseOrder(container, input)
    )
    return new StepResponse({ is_changed })
  }
)

/**
 * The one driver of a purchase order's life after its submission: asks the
 * distributor, stores the difference, makes Medusa's fulfillments and
 * shipments, mails the buyer. Running it twice changes nothing.
 */
export const syncPurchaseOrderWorkflow = createWorkflow(
  "sync-purchase-order",
  (input: FollowInput) => new WorkflowResponse(syncPurchaseOrderStep(input))
)
