import type { PurchaseOrderLine } from "../../schemas/purchase-order"

export const progressKinds = [
  "shipped",
  "backordered",
  "canceled",
  "waiting",
] as const
export type ProgressKind = (typeof progressKinds)[number]

/** Where a line's units are; together never more than what was ordered. */
export function lineProgress(
  line: Pick<
    PurchaseOrderLine,
    | "quantity"
    | "shipped_quantity"
    | "backordered_quantity"
    | "canceled_quantity"
  >
): Record<ProgressKind, number> {
  const shipped = Math.min(line.quantity, line.shipped_quantity)
  const canceled = Math.min(line.quantity - shipped, line.canceled_quantity)
  const backordered = Math.min(
    line.quantity - shipped - canceled,
    line.backordered_quantity
  )
  const waiting = line.quantity - shipped - canceled - backordered
  return { shipped, backordered, canceled, waiting }
}
