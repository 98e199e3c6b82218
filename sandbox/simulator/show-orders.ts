import type { OrderBook } from "./order-book"
import type { ShownPurchaseOrder } from "./orders-page"

/** An order book, as the simulator's page shows it. */
export function showOrders(book: OrderBook): ShownPurchaseOrder[] {
  return book.purchaseOrders().map(({ poNumber, shipTo, orders }) => ({
    poNumber,
    address: Object.values(shipTo).filter(Boolean).join(", "),
    orders: orders.map((order) => ({
      number: order.number,
      warehouse: order.warehouse,
      lines: order.lines,
      status: order.status,
      tracking: order.parcels
        .map(({ carrier, trackingNumber }) => `${carrier} ${trackingNumber}`)
        .join(", "),
      total: order.lines.reduce(
        (sum, { sku, quantity, canceled }) =>
          sum + (book.findItem(sku)?.cost ?? 0) * (quantity - canceled),
        0
      ),
      isShippable: order.status === "open" || order.status === "backordered",
    })),
  }))
}
