import { orderObstacle } from "../dropship/domain/order-gate"
import type { Sourcing } from "../dropship/load-sourcing"
import type { WeighedRequest } from "../dropship/placement/weigh-request"
import { isOnHold } from "./is-on-hold"
import { reasonToWait } from "./may-place-automatically"

/** Why an order is not placed without a person; null: it may be. */
export function automaticReason(
  sourcing: Sourcing,
  { planned, refusal, orders, warnings }: WeighedRequest,
  now: Date
): string | null {
  const { order, settings } = sourcing
  return reasonToWait({
    is_enabled: settings.automatic_mode,
    is_held: isOnHold(order.metadata),
    obstacle:
      sourcing.obstacle ?? orderObstacle(order, settings.automatic_payment),
    age_minutes: (now.getTime() - order.created_at.getTime()) / 60_000,
    minimum_age_minutes: settings.automatic_minimum_age_minutes,
    minimum_margin_percent: settings.automatic_minimum_margin_percent,
    purchase_order_count: sourcing.purchase_orders.length,
    lines: planned.lines.map(({ line, state, reason, planned: part }) => ({
      title: line.title,
      requires_shipping: line.item.requires_shipping,
      open_quantity: line.open_quantity,
      planned_quantity: (part?.allocations ?? []).reduce(
        (sum, { quantity }) => sum + quantity,
        0
      ),
      own_stock_quantity: line.own_stock_quantity,
      state,
      reason,
    })),
    orders: orders.map(({ distributor, totals, margin, revenue }) => ({
      distributor_name: distributor.name,
      total_cost: totals.total_cost,
      margin,
      revenue,
    })),
    problems: refusal?.problems.map(({ message }) => message) ?? [],
    warnings: warnings.map(({ message }) => message),
  })
}
