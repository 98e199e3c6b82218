import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { RecoverablePurchaseOrder } from "../../modules/purchase-order/list-recoverable"
import { purchaseOrderLock } from "../locks"
import { lookUpPurchaseOrder } from "./look-up-purchase-order"
import { moveOn } from "./move-on"
import { reconsiderTaken } from "./order-changes/reconsider-taken"
import { submitPurchaseOrder } from "./submit-purchase-order"

/** Seconds to wait for whoever works on the same purchase order. */
const patience = 1

/**
 * Brings one purchase order to its end that a crash or an unclear answer left
 * behind: what was never sent is sent, what may have been sent is looked up
 * first.
 */
export async function recoverPurchaseOrder(
  container: MedusaContainer,
  purchaseOrder: RecoverablePurchaseOrder,
  actor: string
): Promise<void> {
  const { id, status } = purchaseOrder
  if (status !== "pending") {
    const result = await container.resolve(Modules.LOCKING).execute(
      purchaseOrderLock(id),
      async () => {
        if (status === "submitting") {
          await declareLost(container, purchaseOrder, actor)
        }
        return await lookUpPurchaseOrder(container, { id, actor })
      },
      { timeout: patience }
    )
    if (result === "adopted") {
      await reconsiderTaken(container, id)
    }
    if (result !== "sendable") {
      return
    }
  }
  await submitPurchaseOrder(container, { id, actor })
}

/**
 * A sender holds the purchase order's lock; when we got the lock and the state
 * says "submitting", the sender is gone and the outcome unknown.
 */
async function declareLost(
  container: MedusaContainer,
  purchaseOrder: RecoverablePurchaseOrder,
  actor: string
): Promise<void> {
  await moveOn(container, purchaseOrder, {
    transition: "lose",
    event: {
      type: "unconfirmed",
      actor,
      message:
        "The program ended while it was sent; it is unknown whether it arrived",
    },
    patch: { lookup_count: 0 },
  })
}
