import type { MedusaContainer } from "@medusajs/framework/types"
import { PURCHASE_ORDER_MODULE } from "../../modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../modules/purchase-order/service"
import type { Transition } from "../../modules/purchase-order/types"
import type { LoggedPurchaseOrder } from "./log-fields"
import { logTransition } from "./log-transition"

/**
 * Moves a purchase order on in its life, and says so in the log.
 *
 * @returns false when it was too late; then nothing was changed
 */
export async function moveOn(
  container: MedusaContainer,
  purchaseOrder: LoggedPurchaseOrder & { id: string },
  change: Omit<Transition, "id">
): Promise<boolean> {
  const isMoved = await container
    .resolve<PurchaseOrderModuleService>(PURCHASE_ORDER_MODULE)
    .changeState({ id: purchaseOrder.id, ...change })
  if (isMoved) {
    logTransition(container, purchaseOrder, change.transition)
  }
  return isMoved
}
