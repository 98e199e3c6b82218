import type { PurchaseOrder } from "../../schemas/purchase-order"

/** Statuses in which something may be left to cancel. */
const cancelable: readonly PurchaseOrder["status"][] = [
  "pending",
  "unconfirmed",
  "submitted",
  "partially_shipped",
]

export const canCancel = ({ status }: Pick<PurchaseOrder, "status">) =>
  cancelable.includes(status)

/** The distributor has it, and something can still leave. */
export const canAddTracking = ({ status }: Pick<PurchaseOrder, "status">) =>
  status === "submitted" || status === "partially_shipped"
