import type { DistributorOrderReport } from "../../../../distributors/adapter"
import { readReport } from "../read-report"
import type {
  KnownPurchaseOrder,
  ReportChanges,
} from "../read-report-changes"

/** A purchase order as it stands after its submission. */
export function purchaseOrder(
  lines: readonly (readonly [sku: string, quantity: number])[]
): KnownPurchaseOrder {
  return {
    id: "dpo_1",
    po_number: "M1042-W1",
    distributor_name: "Western Power Sports",
    status: "submitted",
    lines: lines.map(([sku, quantity], index) => ({
      id: `line-${index + 1}`,
      sku,
      quantity,
      shipped_quantity: 0,
      backordered_quantity: 0,
      canceled_quantity: 0,
      revoked_quantity: 0,
    })),
    distributor_orders: [],
    shipments: [],
  }
}

/** Reads a report and stores what it changed, as the database would. */
export function applyChanges(
  known: KnownPurchaseOrder,
  reports: readonly DistributorOrderReport[]
): ReportChanges {
  const changes = readReport(known, reports)
  for (const order of changes.distributor_orders) {
    known.distributor_orders = [
      ...known.distributor_orders.filter(({ number }) => number !== order.number),
      order,
    ]
  }
  known.lines = known.lines.map((line) => ({
    ...line,
    ...changes.lines.find(({ id }) => id === line.id),
  }))
  for (const { shipment_id, parcel_key } of changes.adoptions) {
    known.shipments = known.shipments.map((shipment) =>
      shipment.id === shipment_id ? { ...shipment, parcel_key } : shipment
    )
  }
  for (const { shipment_id, tracking_number } of changes.tracking_changes) {
    known.shipments = known.shipments.map((shipment) =>
      shipment.id === shipment_id ? { ...shipment, tracking_number } : shipment
    )
  }
  for (const parcel of changes.parcels) {
    if (known.shipments.some((one) => one.parcel_key === parcel.parcel_key)) {
      throw new Error(`The parcel ${parcel.parcel_key} is known already`)
    }
    known.shipments.push({
      id: `shipment-${known.shipments.length + 1}`,
      ...parcel,
    })
  }
  known.status = changes.status ?? known.status
  return changes
}
