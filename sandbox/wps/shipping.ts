import { Refusal } from "../simulator/refusal"
import { trackingNumber } from "../simulator/tracking-number"
import type { WpsBooks } from "./books"
import { orderTotal } from "./order-total"
import type { OrderDetail, WpsPurchaseOrder } from "./state"
import { warehouses } from "./warehouses"

/** What leaves the warehouse; everything that is open when left out. */
export type Shipping = {
  orderNumber?: string | undefined
  lines?: { sku: string; quantity: number }[] | undefined
  trackingNumber?: string | string[] | undefined
  shipVia?: string | undefined
}

/**
 * Ships open or back-ordered orders of a PO. Of a part shipment the shipped
 * part keeps the order number; the rest becomes a `Backorder` of its own.
 *
 * @returns the orders as they shipped
 * @throws Refusal 404 for an unknown PO, 409 for more than is open
 */
export function ship(
  books: WpsBooks,
  poNumber: string,
  shipping: Shipping = {}
): OrderDetail[] {
  const order = findPurchaseOrder(books, poNumber)
  const open = openDetails(order, shipping.orderNumber)
  const shares = open.map((detail) => ({
    detail,
    items: detail.items.map(({ sku, quantity }) => ({ sku, quantity })),
  }))
  const shipped = shipping.lines ? pick(shares, shipping.lines) : shares
  if (shipped.length === 0) {
    throw new Refusal(409, `PO ${poNumber} has nothing left to ship.`)
  }
  for (const { detail, items } of shipped) {
    splitOff(books, order, detail, items)
    markShipped(books, detail, shipping)
  }
  return structuredClone(shipped.map(({ detail }) => detail))
}

/** Puts everything that is open on back-order. @throws Refusal 404, 409 */
export function backorder(books: WpsBooks, poNumber: string): void {
  for (const detail of openDetails(findPurchaseOrder(books, poNumber))) {
    detail.order_status = "Backorder"
    for (const item of detail.items) {
      item.backordered = item.quantity
    }
  }
}

/**
 * Cancels what has not shipped; goods that were taken from a shelf go back.
 *
 * @throws Refusal 404, 409
 */
export function cancelOrder(books: WpsBooks, poNumber: string): void {
  for (const detail of openDetails(findPurchaseOrder(books, poNumber))) {
    detail.order_status = "Cancelled"
    const warehouse = warehouses.find(({ code }) => code === detail.warehouse)
    for (const { sku, quantity, backordered } of detail.items) {
      if (warehouse) {
        books.changeStock(sku, {
          [warehouse.name]:
            books.stockOf(sku)[warehouse.name] + quantity - backordered,
        })
      }
    }
  }
}

/** @throws Refusal 404 when the PO has no such tracking number */
export function changeTracking(
  books: WpsBooks,
  poNumber: string,
  old: string,
  replacement: string
): void {
  const detail = findPurchaseOrder(books, poNumber).order_details.find(
    ({ tracking_numbers }) => tracking_numbers.includes(old)
  )
  if (!detail) {
    throw new Refusal(404, `PO ${poNumber} has no tracking number ${old}.`)
  }
  detail.tracking_numbers = detail.tracking_numbers.map((number) =>
    number === old ? replacement : number
  )
}

function findPurchaseOrder(
  books: WpsBooks,
  poNumber: string
): WpsPurchaseOrder {
  const order = books.state.purchaseOrders.get(poNumber)
  if (!order) {
    throw new Refusal(404, `No order was found for PO ${poNumber}.`)
  }
  return order
}

function openDetails(
  order: WpsPurchaseOrder,
  orderNumber?: string
): OrderDetail[] {
  const open = order.order_details.filter(
    (detail) =>
      ["Open", "Backorder"].includes(detail.order_status) &&
      (orderNumber === undefined || detail.order_number === orderNumber)
  )
  if (open.length === 0) {
    throw new Refusal(409, `PO ${order.po_number} has nothing open.`)
  }
  return open
}

type Line = { sku: string; quantity: number }
type Share = { detail: OrderDetail; items: Line[] }

/** Takes the asked lines from the open orders, in their order. */
function pick(shares: Share[], lines: Line[]): Share[] {
  const taken = shares.map((share): Share => ({ ...share, items: [] }))
  for (const { sku, quantity } of lines) {
    let open = quantity
    for (const [index, share] of shares.entries()) {
      const item = share.items.find((candidate) => candidate.sku === sku)
      const part = Math.min(open, item?.quantity ?? 0)
      if (item && part > 0) {
        item.quantity -= part
        taken[index]?.items.push({ sku, quantity: part })
        open -= part
      }
    }
    if (open > 0) {
      throw new Refusal(
        409,
        `${String(open)} of ${sku} more than the PO has open.`
      )
    }
  }
  return taken.filter(({ items }) => items.length > 0)
}

/** Leaves `shipped` in the order and moves the rest to a new one. */
function splitOff(
  books: WpsBooks,
  order: WpsPurchaseOrder,
  detail: OrderDetail,
  shipped: Line[]
): void {
  const rest = detail.items.flatMap(({ sku, quantity }) => {
    const part = shipped.find((line) => line.sku === sku)?.quantity ?? 0
    const open = quantity - part
    return open > 0 ? [{ sku, quantity: open, backordered: open }] : []
  })
  detail.items = shipped.map((line) => ({ ...line, backordered: 0 }))
  if (rest.length === 0) {
    return
  }
  const remainder: OrderDetail = {
    ...structuredClone(detail),
    order_number: String(books.nextNumber("order")),
    order_status: "Backorder",
    // The fees were charged with the first part.
    freight: 0,
    misc_charges: 0,
    items: rest,
  }
  remainder.order_total = orderTotal(books, remainder)
  detail.order_total = orderTotal(books, detail)
  order.order_details.push(remainder)
}

function markShipped(
  books: WpsBooks,
  detail: OrderDetail,
  { trackingNumber: given, shipVia }: Shipping
): void {
  // "Best ground available" is what FedEx Ground mostly turns out to be.
  const asked = shipVia ?? detail.ship_via
  detail.ship_via = asked === "BEST" ? "FDXG" : asked
  detail.tracking_numbers =
    given === undefined
      ? [
          trackingNumber(
            carrierOf(detail.ship_via),
            books.nextNumber("tracking")
          ),
        ]
      : [given].flat()
  detail.order_status = "Shipped"
  detail.ship_date = books.today()
  detail.invoice_date = books.today()
  detail.invoice_number = books.nextNumber("invoice")
}

/** FedEx where the ship method names no other carrier (assumed). */
function carrierOf(shipVia: string): string {
  const names: Record<string, string> = { UP: "UPS", US: "USPS" }
  return names[shipVia.slice(0, 2)] ?? "FedEx"
}
