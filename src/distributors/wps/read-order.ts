import type {
  DistributorOrderReport,
  OrderLookup,
  ParcelReport,
} from "../adapter"
import { carrierOf } from "./carrier-of"
import type { WpsOrderDetail } from "./wire"

/**
 * The orders that WPS made of a PO. WPS answers at once for every PO it has,
 * so that none is a proof of absence.
 */
export function readOrder(details: readonly WpsOrderDetail[]): OrderLookup {
  return details.length === 0
    ? { found: false, isProof: true }
    : { found: true, orders: details.map(toReport) }
}

function toReport(detail: WpsOrderDetail): DistributorOrderReport {
  const isCanceled = /cancel/i.test(detail.order_status)
  return {
    number: detail.order_number,
    status: detail.order_status,
    isCanceled,
    warehouse: detail.warehouse || null,
    freight: detail.freight,
    total: detail.order_total,
    invoiceNumber: detail.invoice_number || null,
    lines: (detail.items ?? []).map(({ sku, quantity, backordered }) => ({
      sku,
      quantity,
      backorderedQuantity: isCanceled ? 0 : backordered,
      canceledQuantity: isCanceled ? quantity : 0,
    })),
    parcels: isCanceled ? [] : toParcels(detail),
  }
}

/** WPS does not say which goods are in which of an order's parcels. */
function toParcels(detail: WpsOrderDetail): ParcelReport[] {
  const numbers = new Set((detail.tracking_numbers ?? []).filter(Boolean))
  const goods = (detail.items ?? [])
    .map(({ sku, quantity, backordered }) => ({
      sku,
      quantity: quantity - backordered,
    }))
    .filter(({ quantity }) => quantity > 0)
  if (goods.length === 0) {
    return []
  }
  return [...numbers].map((trackingNumber, index) => ({
    trackingNumber,
    carrier: carrierOf(detail.ship_via),
    shippedAt: toTime(detail.ship_date),
    lines: index === 0 ? goods : [],
  }))
}

/** A day (`YYYY-MM-DD`, assumed) as ISO 8601 UTC; null when it is none. */
function toTime(text: string): string | null {
  const day = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text)?.slice(1).join("-")
  const time = new Date(`${day ?? ""}T00:00:00.000Z`)
  return Number.isNaN(time.getTime()) ? null : time.toISOString()
}
