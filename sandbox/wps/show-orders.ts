import type { ShownPurchaseOrder } from "../simulator/orders-page"
import type { WpsPurchaseOrder } from "./state"

/** WPS's purchase orders, as the simulator's page shows them. */
export function showOrders(
  orders: readonly WpsPurchaseOrder[]
): ShownPurchaseOrder[] {
  return orders.map((order) => ({
    poNumber: order.po_number,
    address: [
      order.ship_name,
      order.ship_address,
      order.ship_city,
      `${order.ship_state} ${order.ship_zip}`,
    ].join(", "),
    orders: order.order_details.map((detail) => ({
      number: detail.order_number,
      warehouse: detail.warehouse,
      lines: detail.items,
      status: detail.order_status,
      tracking: `${detail.ship_via} ${detail.tracking_numbers.join(", ")}`,
      total: detail.order_total,
      isShippable: ["Open", "Backorder"].includes(detail.order_status),
    })),
  }))
}
