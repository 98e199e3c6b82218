import {
  purchaseOrderStatuses,
  type PurchaseOrder,
} from "../../schemas/purchase-order"

/** Whose end is near: asked again soon. */
const passing: readonly PurchaseOrder["status"][] = [
  "pending",
  "submitting",
  "unconfirmed",
]

/**
 * Milliseconds after which purchase orders are read again, so that what a job
 * finds out appears by itself; false when nothing can change any more.
 */
export function refreshInterval(
  orders: readonly Pick<PurchaseOrder, "status">[]
): number | false {
  if (orders.some(({ status }) => passing.includes(status))) {
    return 3_000
  }
  return orders.some(({ status }) => purchaseOrderStatuses[status].isOpen)
    ? 30_000
    : false
}
