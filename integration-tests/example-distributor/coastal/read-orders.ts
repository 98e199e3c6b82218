import type {
  DistributorOrderReport,
  OrderLookup,
} from "../../../src/distributors/adapter"
import type { CoastalOrder } from "./wire"

/** Coastal answers at once for every PO it has, so that none is a proof. */
export function readOrders(orders: readonly CoastalOrder[]): OrderLookup {
  return orders.length === 0
    ? { found: false, isProof: true }
    : { found: true, orders: orders.map(toReport) }
}

function toReport(order: CoastalOrder): DistributorOrderReport {
  return {
    number: order.number,
    status: order.status,
    isCanceled: order.status === "canceled",
    warehouse: order.warehouse,
    freight: order.freight,
    total: order.total,
    invoiceNumber: null,
    lines: order.lines.map(({ part, quantity, backordered, canceled }) => ({
      sku: part,
      quantity,
      backorderedQuantity: backordered,
      canceledQuantity: canceled,
    })),
    parcels: order.parcels.map((parcel) => ({
      trackingNumber: parcel.tracking_number,
      carrier: parcel.carrier,
      shippedAt: parcel.shipped_at,
      lines: parcel.lines.map(({ part, quantity }) => ({
        sku: part,
        quantity,
      })),
    })),
  }
}
