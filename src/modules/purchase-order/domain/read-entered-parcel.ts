import { enteredKey } from "./adopt-entered"
import { identifyCarrier } from "./carrier"
import type {
  KnownPurchaseOrder,
  LineChange,
  ParcelLine,
  ReportChanges,
} from "./read-report-changes"
import { describeParcel } from "./read-report-events"
import { statusAfter } from "./read-report-status"

/** A parcel as a person tells it. */
export interface EnteredParcel {
  /** Without spaces, in capitals. */
  tracking_number: string
  /** Null: told by the number. */
  carrier: string | null
  lines: readonly ParcelLine[]
}

/** What is wrong with a field of the request. */
export interface EntryProblem {
  /** For example `lines.0.quantity`. */
  field: string
  message: string
}

/** Why a parcel can't be entered as it is; empty: it can. */
export function checkEnteredParcel(
  known: KnownPurchaseOrder,
  entered: EnteredParcel
): EntryProblem[] {
  const problems: EntryProblem[] = []
  const { tracking_number } = entered
  if (known.shipments.some((one) => one.tracking_number === tracking_number)) {
    problems.push({
      field: "tracking_number",
      message: `${tracking_number} is a parcel of ${known.po_number} already`,
    })
  }
  entered.lines.forEach(({ line_id, quantity }, index) => {
    const line = known.lines.find(({ id }) => id === line_id)
    const earlier = entered.lines.findIndex((one) => one.line_id === line_id)
    if (!line) {
      problems.push({
        field: `lines.${index}.line_id`,
        message: `${known.po_number} has no line ${line_id}`,
      })
    } else if (earlier !== index) {
      problems.push({
        field: `lines.${index}.line_id`,
        message: `${line.sku} is named twice`,
      })
    } else {
      const open =
        line.quantity - line.shipped_quantity - line.canceled_quantity
      if (quantity > open) {
        problems.push({
          field: `lines.${index}.quantity`,
          message: `${quantity} of ${line.sku} can't have left, only ${open} of ${line.quantity} can still ship`,
        })
      }
    }
  })
  return problems
}

/** What a parcel that a person entered changes; checked before. */
export function readEnteredParcel(
  known: KnownPurchaseOrder,
  { tracking_number, carrier: said, lines }: EnteredParcel,
  now: Date
): ReportChanges {
  const { name, trackingUrl } = identifyCarrier(tracking_number, said)
  const parcel_key = enteredKey(tracking_number)
  const quantities = known.lines.map((line): LineChange => ({
    id: line.id,
    ...shippedWith(line, lines),
    canceled_quantity: line.canceled_quantity,
  }))
  const status = statusAfter(known.status, known.lines, quantities)
  return {
    distributor_orders: [],
    lines: quantities.filter(({ id }) =>
      lines.some(({ line_id }) => line_id === id)
    ),
    parcels: [
      {
        parcel_key,
        tracking_number,
        tracking_url: trackingUrl,
        carrier: name,
        warehouse: null,
        shipped_at: now.toISOString(),
        lines: [...lines],
      },
    ],
    tracking_changes: [],
    adoptions: [],
    status: status === known.status ? null : status,
    events: [
      {
        type: "shipped",
        message: `Entered by hand: ${describeParcel(known.lines, lines)} left: ${name} ${tracking_number}.`,
        data: { parcel_key, tracking_number, entered: true },
      },
    ],
    attention: [],
  }
}

function shippedWith(
  line: KnownPurchaseOrder["lines"][number],
  parcel: readonly ParcelLine[]
) {
  const added = parcel.find(({ line_id }) => line_id === line.id)?.quantity ?? 0
  const shipped_quantity = line.shipped_quantity + added
  const left = line.quantity - shipped_quantity - line.canceled_quantity
  return {
    shipped_quantity,
    backordered_quantity: Math.min(line.backordered_quantity, left),
  }
}
