import type { DistributorOrderReport, ParcelReport } from "../adapter"
import { readGenerations, type Generation } from "./generations"
import { isCanceled } from "./order-state"
import { readDate } from "./wire-date"
import type { AutomaticOrder } from "./wire"

/**
 * What Automatic tells of the orders of one PO number: each generation is an
 * order of its own, for example `7654321-00`.
 */
export function readOrders(
  orders: readonly AutomaticOrder[]
): DistributorOrderReport[] {
  return readGenerations(orders).map(toReport)
}

/** Order number and generation identify an order (documented). */
export function orderNumberOf({ header }: AutomaticOrder): string {
  return `${header.ordernumber}-${header.ordergenerationnumber}`
}

/** The parcels' numbers: `trackingNumber`, then those of LTL freight. */
export function parcelNumbers({
  trackingnumber,
  pronumber,
}: AutomaticOrder): string[] {
  const numbers = `${trackingnumber},${pronumber}`
    .split(/[,;\r\n]/)
    .map((number) => number.trim())
    .filter(Boolean)
  return [...new Set(numbers)]
}

function toReport(generation: Generation): DistributorOrderReport {
  const { order, lines } = generation
  const { status, invoicenumber } = order.header
  // What has left stays bought, whatever became of the rest.
  const isEnded = isCanceled(order)
  const hasLeft = lines.some(({ shipped }) => shipped > 0)
  return {
    number: orderNumberOf(order),
    status,
    isCanceled: isEnded && !hasLeft,
    warehouse: warehouseOf(order),
    freight: null,
    total: null,
    invoiceNumber: invoicenumber || null,
    lines: lines.map((line) => ({
      sku: line.sku,
      quantity: line.quantity,
      backorderedQuantity: isEnded ? 0 : line.backordered,
      canceledQuantity: isEnded ? line.quantity - line.shipped : line.canceled,
    })),
    parcels: toParcels(generation),
  }
}

/**
 * Automatic does not say which goods are in which of an order's parcels, nor
 * when they left: an order is billed when it ships (assumed).
 */
function toParcels({ order, lines }: Generation): ParcelReport[] {
  const goods = lines
    .map(({ sku, shipped }) => ({ sku, quantity: shipped }))
    .filter(({ quantity }) => quantity > 0)
  if (goods.length === 0) {
    return []
  }
  return parcelNumbers(order).map((trackingNumber, index) => ({
    trackingNumber,
    carrier: order.carrier || null,
    shippedAt: readDate(order.header.invoicedate),
    lines: index === 0 ? goods : [],
  }))
}

/** The warehouse on which all lines agree. */
function warehouseOf({ lines }: AutomaticOrder): string | null {
  const codes = new Set((lines ?? []).map(({ warehouse }) => warehouse))
  const [code] = codes
  return codes.size === 1 && code ? code : null
}
