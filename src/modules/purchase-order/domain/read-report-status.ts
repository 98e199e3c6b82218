import type { PurchaseOrderStatus } from "../../../schemas/purchase-order"
import type { KnownLine, LineChange } from "./read-report-changes"

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
  const ordered = sum(lines.map((line) => line.quantity))
  const shipped = sum(quantities.map((line) => line.shipped_quantity))
  const canceled = sum(quantities.map((line) => line.canceled_quantity))
  if (shipped > 0) {
    return shipped + canceled >= ordered ? "shipped" : "partially_shipped"
  }
  if (status === "submitted" && canceled >= ordered) {
    return "canceled"
  }
  return status
}

const sum = (quantities: readonly number[]) =>
  quantities.reduce((total, quantity) => total + quantity, 0)
