import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { conflict } from "../../conflict"
import { purchaseOrderLock } from "../locks"
import { followPurchaseOrder, type FollowInput } from "./follow-purchase-order"

/**
 * Not undone when a later part fails: what a distributor says and what has
 * left can't be taken back, and the next look-up goes on from there.
 */
export const syncPurchaseOrderStep = createStep(
  { name: "sync-purchase-order", noCompensation: true },
  async (input: FollowInput, { container }) => {
    const is_changed = await followAlone(container, input)
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

/** @throws MedusaError CONFLICT while somebody else works on it */
async function followAlone(
  container: MedusaContainer,
  input: FollowInput
): Promise<boolean> {
  const turn: { hasCome: boolean } = { hasCome: false }
  try {
    return await container.resolve(Modules.LOCKING).execute(
      purchaseOrderLock(input.purchase_order_id),
      () => {
        turn.hasCome = true
        return followPurchaseOrder(container, input)
      },
      { timeout: 30, expire: 60 }
    )
  } catch (error) {
    throw turn.hasCome
      ? error
      : conflict(
          "This purchase order is being sent or looked up just now. Nothing was asked; reload it in a minute."
        )
  }
}
