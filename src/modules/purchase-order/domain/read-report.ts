import type { DistributorOrderReport } from "../../../distributors/adapter"
import { adoptEntered, orderPrefix } from "./adopt-entered"
import { identifyCarrier } from "./carrier"
import {
  canceledUnits,
  overstatedUnits,
  unexpectedUnits,
  unwantedUnits,
} from "./read-report-attention"
import type {
  KnownLine,
  KnownPurchaseOrder,
  KnownShipment,
  LineChange,
  NewParcel,
  ReportChanges,
  TrackingChange,
} from "./read-report-changes"
import { describeChanges } from "./read-report-events"
import { changedOrders } from "./read-report-orders"
import {
  compareParcels,
  type Arrival,
  type ParcelDifference,
} from "./read-report-parcels"
import { lineQuantities, spreadUnits } from "./read-report-quantities"
import { statusAfter } from "./read-report-status"
import { addUnits, countUnits } from "./read-report-units"

/**
 * Compares what a distributor says of a purchase order with what we know.
 *
 * A parcel's key is the distributor's order number and the tracking number
 * under which we first saw it. So a corrected number keeps its parcel (the
 * key stays), a part shipment that keeps the order number makes a new one
 * (another tracking number, or a counter when even that is the same), and
 * two instances that read the same report make the same key, of which the
 * database takes one.
 *
 * A parcel that a person entered has a key of its own, until a distributor's
 * order reports it and takes it over.
 *
 * Never throws for what is odd: units beyond those ordered and SKUs that
 * nobody ordered stay out of the quantities and are said in `attention`.
 */
export function readReport(
  known: KnownPurchaseOrder,
  orders: readonly DistributorOrderReport[]
): ReportChanges {
  const reports = mergeByNumber(orders)
  const lines = byId(known.lines)
  const room = roomLeft(lines, known)
  const contentsOf = contentsBySku(lines)
  const { shipments, adoptions } = adoptEntered(known.shipments, reports, {
    open: contentsOf(
      [...room].map(([line_id, quantity]) => ({ line_id, quantity }))
    ),
    contentsOf,
  })
  const parcels: NewParcel[] = []
  const tracking_changes: TrackingChange[] = []
  const attention: string[] = []

  for (const report of reports) {
    const prefix = orderPrefix(report.number)
    const ours = shipments.filter((shipment) =>
      shipment.parcel_key.startsWith(prefix)
    )
    const { corrections, arrivals } = compareParcels(
      byId(ours).map((shipment) => ({
        shipmentId: shipment.id,
        trackingNumber: shipment.tracking_number,
        contents: contentsOf(shipment.lines),
      })),
      report.parcels
    )
    tracking_changes.push(
      ...corrections.map(({ parcel, report: { trackingNumber, carrier } }) => ({
        shipment_id: parcel.shipmentId,
        previous_number: parcel.trackingNumber,
        ...trackingOf(trackingNumber, carrier),
      }))
    )
    const keys = new Set(ours.map((shipment) => shipment.parcel_key))
    const made = arrivals.flatMap((arrival) =>
      toParcel(arrival, { report, prefix, keys, lines, room })
    )
    parcels.push(...made)
    const counted = addUnits(
      [...ours, ...made].map((one) => contentsOf(one.lines))
    )
    attention.push(...unexpectedUnits(known, report, counted))
    // A parcel that a report leaves out says nothing of what is in it.
    if (ours.every((one) => isReported(one, report, corrections))) {
      attention.push(...overstatedUnits(known, report, counted))
    }
  }

  const quantities = lineQuantities(
    lines,
    [...known.shipments, ...parcels],
    reports
  )
  const status = statusAfter(known.status, lines, quantities)
  attention.push(
    ...canceledUnits(known, quantities),
    ...unwantedUnits(known, quantities)
  )
  const changes = {
    distributor_orders: changedOrders(known, reports),
    lines: quantities.filter((line) => !isKnownQuantity(lines, line)),
    parcels,
    tracking_changes,
    adoptions,
    status: status === known.status ? null : status,
  }
  const events = describeChanges(known, { ...changes, quantities })
  if (changes.status !== null && events.length === 0) {
    events.push({
      type: "reopened",
      message: `${known.distributor_name} no longer cancels what it had canceled.`,
      data: {},
    })
  }
  return { ...changes, events, attention }
}

function isReported(
  { id, tracking_number }: KnownShipment,
  { parcels }: DistributorOrderReport,
  corrections: ParcelDifference["corrections"]
): boolean {
  return (
    parcels.some((parcel) => parcel.trackingNumber === tracking_number) ||
    corrections.some(({ parcel }) => parcel.shipmentId === id)
  )
}

/** A parcel to be stored; none when known numbers hold no unit that fits. */
function toParcel(
  { report: parcel, contents }: Arrival,
  context: {
    report: DistributorOrderReport
    prefix: string
    keys: Set<string>
    lines: readonly KnownLine[]
    room: Map<string, number>
  }
): NewParcel[] {
  const base = `${context.prefix}${parcel.trackingNumber}`
  const lines = spreadUnits(contents, context.lines, context.room)
  if (context.keys.has(base) && lines.length === 0) {
    return []
  }
  let parcel_key = base
  for (let counter = 2; context.keys.has(parcel_key); counter += 1) {
    parcel_key = `${base}:${counter}`
  }
  context.keys.add(parcel_key)
  return [
    {
      parcel_key,
      ...trackingOf(parcel.trackingNumber, parcel.carrier),
      warehouse: context.report.warehouse,
      shipped_at: parcel.shippedAt,
      lines,
    },
  ]
}

function trackingOf(trackingNumber: string, said: string | null) {
  const { name, trackingUrl } = identifyCarrier(trackingNumber, said)
  return {
    tracking_number: trackingNumber,
    tracking_url: trackingUrl,
    carrier: name,
  }
}

function roomLeft(
  lines: readonly KnownLine[],
  known: KnownPurchaseOrder
): Map<string, number> {
  const room = new Map(lines.map((line) => [line.id, line.quantity]))
  for (const line of known.shipments.flatMap((shipment) => shipment.lines)) {
    room.set(line.line_id, (room.get(line.line_id) ?? 0) - line.quantity)
  }
  return room
}

function contentsBySku(lines: readonly KnownLine[]) {
  const skus = new Map(lines.map((line) => [line.id, line.sku]))
  return (contents: readonly { line_id: string; quantity: number }[]) =>
    countUnits(
      contents.map(({ line_id, quantity }) => ({
        sku: skus.get(line_id) ?? "",
        quantity,
      }))
    )
}

function isKnownQuantity(lines: readonly KnownLine[], line: LineChange) {
  const stored = lines.find(({ id }) => id === line.id)
  return (
    stored?.shipped_quantity === line.shipped_quantity &&
    stored.backordered_quantity === line.backordered_quantity &&
    stored.canceled_quantity === line.canceled_quantity
  )
}

function mergeByNumber(
  orders: readonly DistributorOrderReport[]
): DistributorOrderReport[] {
  const merged = new Map<string, DistributorOrderReport>()
  for (const order of orders) {
    const earlier = merged.get(order.number)
    merged.set(order.number, {
      ...order,
      lines: [...(earlier?.lines ?? []), ...order.lines],
      parcels: [...(earlier?.parcels ?? []), ...order.parcels],
    })
  }
  return [...merged.values()]
}

/** Ids are ULIDs: the order in which the rows were made. */
function byId<Row extends { id: string }>(rows: readonly Row[]): Row[] {
  return [...rows].sort((one, other) => (one.id < other.id ? -1 : 1))
}
