import type { OrderLookup } from "../../../distributors/adapter"
import type { PurchaseOrderStatus } from "../../../schemas/purchase-order"

const hour = 3_600_000

/** Hours that a distributor gets to carry a cancellation out. */
const graceHours = 24

/**
 * Why a purchase order that we canceled, or tried to cancel, needs a person:
 * the distributor still means to ship it.
 */
export function revokedReasons(
  purchaseOrder: {
    po_number: string
    distributor_name: string
    status: PurchaseOrderStatus
    submitted_at: Date | null
    revoked_at: Date | null
    events: readonly { at: Date; type: string; message: string }[]
  },
  lookup: OrderLookup,
  now: Date
): string[] {
  const { status, revoked_at } = purchaseOrder
  if (!lookup.found) {
    return []
  }
  if (status === "submitted" || status === "partially_shipped") {
    return openUnits(lookup) > 0 ? unclear(purchaseOrder.events) : []
  }
  if (revoked_at === null || openUnits(lookup) === 0) {
    return []
  }
  const { po_number, distributor_name: name, submitted_at } = purchaseOrder
  // One of which nobody knew whether it had arrived is there: said at once.
  const grace = submitted_at === null ? 0 : graceHours * hour
  return now.getTime() - revoked_at.getTime() < grace
    ? []
    : [
        `${name} still has ${po_number} open (${lookup.orders.map(({ number }) => number).join(", ")}), though it is canceled here. It may ship at your cost; ask them to cancel it.`,
      ]
}

/** The distributor was asked to cancel it and did not answer clearly. */
function unclear(
  events: readonly { at: Date; type: string; message: string }[]
): string[] {
  const [last] = events
    .filter(({ type }) => type === "cancel_unconfirmed")
    .sort((one, other) => other.at.getTime() - one.at.getTime())
  return last ? [last.message] : []
}

/** Units that the distributor has neither shipped nor canceled. */
function openUnits({ orders }: Extract<OrderLookup, { found: true }>): number {
  return orders
    .filter(({ isCanceled }) => !isCanceled)
    .reduce((sum, { lines, parcels }) => {
      const ordered = lines.reduce(
        (units, line) => units + line.quantity - line.canceledQuantity,
        0
      )
      const shipped = parcels
        .flatMap((parcel) => parcel.lines)
        .reduce((units, line) => units + line.quantity, 0)
      return sum + Math.max(0, ordered - shipped)
    }, 0)
}
