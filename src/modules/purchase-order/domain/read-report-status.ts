import type { PurchaseOrderStatus } from "../../../schemas/purchase-order"
import type { KnownLine, LineChange } from "./read-report-changes"
import { eventOfUnits, nextStatus, type OrderUnits } from "./states"

/**
 * The status that shipped and canceled quantities make. What has shipped in
 * part and is canceled for the rest is `shipped`: nothing more will come. A
 * purchase order that is closed without a parcel (rejected, canceled) opens
 * again only when goods leave all the same.
 */
export function statusAfter(
  status: PurchaseOrderStatus,
  lines: readonly KnownLine[],
  quantities: readonly LineChange[]
): PurchaseOrderStatus {
  const units = unitsOf(lines, quantities)
  const event = eventOfUnits(units)
  return (event && nextStatus(status, event, units)) ?? status
}

function unitsOf(
  lines: readonly KnownLine[],
  quantities: readonly LineChange[]
): OrderUnits {
  return {
    ordered: sum(lines.map((line) => line.quantity)),
    shipped: sum(quantities.map((line) => line.shipped_quantity)),
    canceled: sum(quantities.map((line) => line.canceled_quantity)),
  }
}

const sum = (quantities: readonly number[]) =>
  quantities.reduce((total, quantity) => total + quantity, 0)
