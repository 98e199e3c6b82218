import type { OrderBook } from "../simulator/order-book"
import type { PartsUnlimitedItem } from "./item"
import { orderBodySchema, type OrderBody } from "./order-body"
import { orderNumber } from "./order-number"
import { refuseOrder } from "./refuse-order"
import type { PartsUnlimitedSwitches } from "./switches"

/**
 * `POST /api/orders/dropship`. What is short is back-ordered under the policy
 * `back_order` and canceled under any other (assumed).
 *
 * @throws Refusal
 */
export function placeOrder(
  book: OrderBook,
  items: ReadonlyMap<string, PartsUnlimitedItem>,
  switches: PartsUnlimitedSwitches,
  body: unknown
): unknown {
  const parsed = orderBodySchema.safeParse(body)
  if (!parsed.success) {
    const fields = parsed.error.issues.map(({ path }) => path.join("."))
    throw refuseOrder(switches, `INVALID FIELD ${fields.join(", ")}`)
  }
  const order = parsed.data
  checkOrder(book, items, switches, order)
  const short = order.cancellation_policy === "back_order" ? "later" : "never"
  const lines = order.line_items.map((line) => {
    const available = sum(book.stockOf(line.part_number))
    const canceled =
      short === "never" ? Math.max(0, line.quantity - available) : 0
    return { ...line, canceled }
  })
  const taken = lines.filter(({ quantity, canceled }) => quantity > canceled)
  if (taken.length === 0) {
    throw refuseOrder(switches, "NO PART OF THE ORDER CAN SHIP")
  }
  const orders = book.place({
    poNumber: order.purchase_order_number,
    shipTo: order.ship_to_address,
    shipMethod: order.shipping_method,
    lines: taken.map(({ part_number, quantity, canceled }) => ({
      sku: part_number,
      quantity: quantity - canceled,
    })),
    allowSplit: true,
    allowBackorder: true,
  })
  const backordered = new Map<string, number>()
  for (const line of orders.flatMap((each) => each.lines)) {
    const earlier = backordered.get(line.sku) ?? 0
    backordered.set(line.sku, earlier + line.backordered)
  }
  return {
    status_code: switches.acceptCode,
    status_message: "Order accepted",
    reference_number: orderNumber(orders[0]?.number ?? ""),
    line_items: lines.map(
      ({ line_number, part_number, quantity, canceled }) => {
        const later = backordered.get(part_number) ?? 0
        return {
          line_number,
          part_number,
          ordered: { quantity: quantity - canceled - later },
          ...(later > 0 && { backordered: { quantity: later } }),
          ...(canceled > 0 && { cancelled: { quantity: canceled } }),
        }
      }
    ),
  }
}

function checkOrder(
  book: OrderBook,
  items: ReadonlyMap<string, PartsUnlimitedItem>,
  switches: PartsUnlimitedSwitches,
  order: OrderBody
): void {
  if (order.dealer_number !== switches.dealerNumber) {
    throw refuseOrder(switches, "DEALER NUMBER NOT VALID FOR THIS KEY")
  }
  if (
    switches.duplicates === "refuse" &&
    book.orders(order.purchase_order_number).length > 0
  ) {
    throw refuseOrder(switches, "DUPLICATE PURCHASE ORDER")
  }
  for (const { part_number } of order.line_items) {
    const item = items.get(part_number)
    if (!item || !book.findItem(part_number)) {
      throw refuseOrder(switches, `PART ${part_number} NOT FOUND`)
    }
    if (item.status === "W" || item.hazardousCode || item.isTruckOnly) {
      throw refuseOrder(switches, `PART ${part_number} CANNOT BE DROP SHIPPED`)
    }
    if (item.noShipToCalifornia && order.ship_to_address.state === "CA") {
      throw refuseOrder(switches, `PART ${part_number} CANNOT SHIP TO CA`)
    }
  }
}

function sum(stock: Readonly<Record<string, number>>): number {
  return Object.values(stock).reduce((total, units) => total + units, 0)
}
