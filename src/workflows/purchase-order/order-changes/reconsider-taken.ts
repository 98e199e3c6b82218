import type { MedusaContainer } from "@medusajs/framework/types"
import { PURCHASE_ORDER_MODULE } from "../../../modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../../modules/purchase-order/service"
import { reconsiderOrder } from "./reconsider-order"

/**
 * Reads the order again after a distributor took a purchase order: who canceled
 * or changed it while it was sent could not stop it any more. Call without its
 * lock.
 */
export async function reconsiderTaken(
  container: MedusaContainer,
  id: string
): Promise<void> {
  const { status, order_id } = await container
    .resolve<PurchaseOrderModuleService>(PURCHASE_ORDER_MODULE)
    .retrievePurchaseOrder(id, { select: ["id", "status", "order_id"] })
  if (status === "submitted") {
    await reconsiderOrder(container, { order_id })
  }
}
