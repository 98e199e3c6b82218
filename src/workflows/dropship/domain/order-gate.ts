import type { DropshipSettings } from "../../../schemas/settings"

/** What decides whether anything of an order may be bought. */
export interface OrderGateInput {
  status: string
  canceled_at?: unknown
  /** Money in the order's currency unit. */
  summary: {
    current_order_total: number
    paid_total: number
    refunded_total: number
  }
  payment_collections?:
    { status: string; authorized_amount?: number | null }[] | null
}

/** Differences below this are rounding, not missing money. */
const tolerance = 0.005

export function isCanceled({
  status,
  canceled_at,
}: Pick<OrderGateInput, "status" | "canceled_at">): boolean {
  return status === "canceled" || Boolean(canceled_at)
}

/**
 * Why nothing of the order may be drop-shipped, in words; null when it may.
 * Money that was refunded in full closes the order for good.
 */
export function orderObstacle(
  order: OrderGateInput,
  required: DropshipSettings["payment_required"]
): string | null {
  if (isCanceled(order)) {
    return "The order is canceled"
  }
  if (order.status === "draft") {
    return "The order is a draft"
  }
  if (order.status === "archived") {
    return "The order is archived"
  }
  const {
    current_order_total: total,
    paid_total,
    refunded_total,
  } = order.summary
  if (refunded_total > 0 && refunded_total >= paid_total - tolerance) {
    return "The payment was refunded"
  }
  if (required === "none" || total <= 0) {
    return null
  }
  const captured = paid_total - refunded_total
  if (captured >= total - tolerance) {
    return null
  }
  if (required === "captured") {
    return "The payment is not captured yet"
  }
  const authorized = (order.payment_collections ?? [])
    .filter((collection) => collection.status !== "canceled")
    .reduce((sum, { authorized_amount }) => sum + (authorized_amount ?? 0), 0)
  return Math.max(authorized, captured) >= total - tolerance
    ? null
    : "The payment is not authorized yet"
}
