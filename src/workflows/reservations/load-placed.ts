import type { MedusaContainer } from "@medusajs/framework/types"
import { PURCHASE_ORDER_MODULE } from "../../modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../modules/purchase-order/service"
import type { LocatedPurchaseOrder } from "./domain/needed-units"

/** An order's purchase orders, each with the location its goods leave. */
export async function loadPlaced(
  container: MedusaContainer,
  orderId: string
): Promise<LocatedPurchaseOrder[]> {
  const purchasing = container.resolve<PurchaseOrderModuleService>(
    PURCHASE_ORDER_MODULE
  )
  const [views, rows] = await Promise.all([
    purchasing.listPurchaseOrdersOfOrder(orderId),
    purchasing.listPurchaseOrders(
      { order_id: orderId },
      { select: ["id", "stock_location_id"], take: null }
    ),
  ])
  const locations = new Map(rows.map((one) => [one.id, one.stock_location_id]))
  return views.map((purchaseOrder) => ({
    purchaseOrder,
    location_id: locations.get(purchaseOrder.id) ?? "",
  }))
}
