import type { BookOrder, OrderBook } from "../simulator/order-book"
import { Refusal } from "../simulator/refusal"
import { orderNumber } from "./order-number"
import type { PartsUnlimitedSwitches } from "./switches"

const statuses: Readonly<Record<BookOrder["status"], string>> = {
  open: "open",
  backordered: "back_ordered",
  shipped: "shipped",
  canceled: "cancelled",
}

/**
 * `GET /api/orders/dropship`: the orders of a range of days, both included
 * (its body is assumed).
 *
 * @throws Refusal 400 for days that are none
 */
export function listOrders(
  book: OrderBook,
  { pageSize, tellsTotalPages, tellsShipmentLines }: PartsUnlimitedSwitches,
  query: URLSearchParams
): unknown {
  const [from, to] = [query.get("date_start"), query.get("date_end")]
  const isDay = (text: string | null) => /^\d{4}-\d\d-\d\d$/.test(text ?? "")
  if (!from || !to || !isDay(from) || !isDay(to) || from > to) {
    throw new Refusal(400, "date_start and date_end must be days.", {
      status_code: 400,
      status_message: "date_start and date_end must be days.",
    })
  }
  const page = Number(query.get("page_num") ?? "1")
  const orders = book
    .purchaseOrders()
    .flatMap((purchaseOrder) => purchaseOrder.orders)
    .filter(({ placedAt }) => {
      const day = placedAt.slice(0, 10)
      return day >= from && day <= to
    })
  return {
    status_code: 200,
    page_num: page,
    ...(tellsTotalPages && {
      total_pages: Math.ceil(orders.length / pageSize),
    }),
    orders: orders
      .slice((page - 1) * pageSize, page * pageSize)
      .map((order) => toListed(order, tellsShipmentLines)),
  }
}

function toListed(order: BookOrder, tellsLines: boolean): unknown {
  return {
    reference_number: orderNumber(order.number),
    purchase_order_number: order.poNumber,
    order_type: "DS",
    order_date: order.placedAt.slice(0, 10),
    order_status: statuses[order.status],
    line_items: order.lines.map((line, index) => ({
      line_number: index + 1,
      part_number: line.sku,
      ordered: { quantity: line.quantity },
      shipped: { quantity: line.shipped },
      ...(line.backordered > 0 && {
        backordered: { quantity: line.backordered },
      }),
      ...(line.canceled > 0 && { cancelled: { quantity: line.canceled } }),
    })),
    shipments: order.parcels.map((parcel) => ({
      warehouse: order.warehouse,
      carrier: parcel.carrier,
      tracking_number: parcel.trackingNumber,
      ship_date: parcel.shippedAt.slice(0, 10),
      ...(tellsLines && {
        line_items: parcel.lines.map(({ sku, quantity }) => ({
          part_number: sku,
          quantity,
        })),
      }),
    })),
  }
}
