import type { MedusaContainer } from "@medusajs/framework/types"
import { DISTRIBUTOR_MODULE } from "../../modules/distributor/module-key"
import type { DistributorModuleService } from "../../modules/distributor/service"
import { PURCHASE_ORDER_MODULE } from "../../modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../modules/purchase-order/service"
import type { PurchaseOrder } from "../../schemas/purchase-order"
import { isOverheld } from "../dropship/domain/open-quantity"
import { orderObstacle } from "../dropship/domain/order-gate"
import { loadOrder } from "../dropship/load-order"

/**
 * Reads the order once more, right before sending: canceled, refunded or
 * fulfilled otherwise meanwhile means not sent. Null: send.
 */
export async function reasonNotToSend(
  container: MedusaContainer,
  purchaseOrder: PurchaseOrder
): Promise<string | null> {
  const distributors =
    container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
  const purchasing = container.resolve<PurchaseOrderModuleService>(
    PURCHASE_ORDER_MODULE
  )
  const [order, settings, siblings] = await Promise.all([
    loadOrder(container, purchaseOrder.order_id),
    distributors.readSettings(),
    purchasing.listPurchaseOrdersOfOrder(purchaseOrder.order_id),
  ])
  const obstacle = orderObstacle(order, settings.payment_required)
  if (obstacle !== null) {
    return obstacle
  }
  for (const line of purchaseOrder.lines) {
    const item = order.items.find(({ id }) => id === line.line_item_id)
    const ordered = {
      id: line.line_item_id,
      quantity: item?.quantity ?? 0,
      fulfilled_quantity: item?.detail.fulfilled_quantity ?? 0,
    }
    if (isOverheld(ordered, siblings)) {
      return `${line.title} was fulfilled or removed meanwhile`
    }
  }
  return null
}
