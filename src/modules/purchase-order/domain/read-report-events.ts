import type {
  KnownLine,
  KnownPurchaseOrder,
  LineChange,
  ParcelLine,
  ReportChanges,
  ReportEvent,
} from "./read-report-changes"
import { countUnits, describeUnits, withoutUnits } from "./read-report-units"

/** The timeline's account of what a report changed. */
export function describeChanges(
  known: KnownPurchaseOrder,
  changes: Pick<
    ReportChanges,
    "distributor_orders" | "parcels" | "tracking_changes" | "adoptions"
  > & { quantities: readonly LineChange[] }
): ReportEvent[] {
  const name = known.distributor_name
  const stored = new Set(known.distributor_orders.map(({ number }) => number))
  const from = (warehouse: string | null) =>
    warehouse === null ? "" : ` from warehouse ${warehouse}`
  return [
    ...changes.distributor_orders
      .filter(({ number }) => !stored.has(number))
      .map(({ number, warehouse }): ReportEvent => ({
        type: "distributor_order",
        message: `${name} fills it as order ${number}${from(warehouse)}.`,
        data: { number, warehouse },
      })),
    ...changes.parcels.map((parcel): ReportEvent => ({
      type: "shipped",
      message: `${describeParcel(known.lines, parcel.lines)} left${from(parcel.warehouse)}: ${parcel.carrier} ${parcel.tracking_number}.`,
      data: {
        parcel_key: parcel.parcel_key,
        tracking_number: parcel.tracking_number,
      },
    })),
    ...changes.adoptions.map(({ shipment_id }): ReportEvent => ({
      type: "parcel_confirmed",
      message: `${name} now reports the parcel that was entered by hand.`,
      data: { shipment_id },
    })),
    ...changes.tracking_changes.map((change): ReportEvent => ({
      type: "tracking_changed",
      message: `${name} corrected tracking number ${change.previous_number} to ${change.tracking_number}.`,
      data: {
        shipment_id: change.shipment_id,
        previous_number: change.previous_number,
        tracking_number: change.tracking_number,
      },
    })),
    ...growth(known, changes.quantities, "backordered_quantity", {
      type: "backordered",
      message: (units) => `${name} has ${units} on back-order.`,
    }),
    ...growth(known, changes.quantities, "canceled_quantity", {
      type: "canceled_by_distributor",
      message: (units) => `${name} canceled ${units}.`,
    }),
  ]
}

/** For people: what a parcel holds. */
export function describeParcel(
  lines: readonly KnownLine[],
  contents: readonly ParcelLine[]
): string {
  const units = countUnits(
    contents.map(({ line_id, quantity }) => ({
      sku: lines.find(({ id }) => id === line_id)?.sku ?? "",
      quantity,
    }))
  )
  return units.size === 0 ? "One more parcel" : describeUnits(units)
}

/** One event when a quantity grew; shrinking needs no word. */
function growth(
  known: KnownPurchaseOrder,
  quantities: readonly LineChange[],
  column: "backordered_quantity" | "canceled_quantity",
  event: { type: ReportEvent["type"]; message: (units: string) => string }
): ReportEvent[] {
  const sku = (id: string) =>
    known.lines.find((line) => line.id === id)?.sku ?? ""
  const before = countUnits(
    known.lines.map((line) => ({ sku: line.sku, quantity: line[column] }))
  )
  const after = countUnits(
    quantities.map((line) => ({ sku: sku(line.id), quantity: line[column] }))
  )
  return withoutUnits(after, before).size === 0
    ? []
    : [
        {
          type: event.type,
          message: event.message(describeUnits(withoutUnits(after, new Map()))),
          data: { [column]: Object.fromEntries(after) },
        },
      ]
}
