import { roundMoney } from "../../../schemas/money"
import type { ToDropShipOrder } from "../../../schemas/to-drop-ship"
import { automaticReason } from "../../automatic/automatic-reason"
import { isOnHold } from "../../automatic/is-on-hold"
import { dropshipView } from "../dropship-view"
import type { Sourcing } from "../load-sourcing"
import type { LimitsOf } from "../placement/resolve-placement"
import { weighRequest, type WeighedRequest } from "../placement/weigh-request"

/**
 * What placing an order's plan would come to, by the feeds alone: nobody is
 * asked, so that a page of orders costs the distributors nothing.
 */
export async function describeOrder(
  sourcing: Sourcing,
  limitsOf: LimitsOf,
  now: Date
): Promise<ToDropShipOrder> {
  const weighed = await weighRequest({
    sourcing: {
      ...sourcing,
      settings: { ...sourcing.settings, live_check: false },
    },
    body: { confirm: true },
    limitsOf,
    askStock: async () => new Map(),
  })
  const { order, ship_to } = sourcing
  const { lines, plan } = dropshipView(sourcing, weighed.planned)
  const open = lines.filter(({ open_quantity }) => open_quantity > 0)
  return {
    order_id: order.id,
    display_id: order.display_id,
    placed_at: order.created_at.toISOString(),
    currency_code: order.currency_code,
    buyer: { name: ship_to.name, email: ship_to.email },
    lines: open.map((line) => ({
      line_item_id: line.line_item_id,
      title: line.title,
      sku: line.sku,
      open_quantity: line.open_quantity,
      state: line.state,
      reason:
        line.reason ?? (line.own_stock_quantity > 0 ? line.decision : null),
    })),
    state: weighed.refusal === null ? "ready" : "waiting",
    reasons: reasonsOf(sourcing, weighed),
    plan,
    margin: sum(plan.purchase_orders.map(({ margin }) => margin)),
    warnings: weighed.warnings,
    is_on_hold: isOnHold(order.metadata),
    automatic_reason: automaticReason(sourcing, weighed, now),
  }
}

/** The whole order's reason alone where there is one, else line by line. */
function reasonsOf(
  { obstacle }: Sourcing,
  { planned, refusal }: WeighedRequest
): string[] {
  if (obstacle !== null) {
    return [obstacle]
  }
  const ofLines = planned.lines.flatMap(({ line, state, reason, decision }) => {
    if (line.open_quantity <= 0) {
      return []
    }
    const why = reason ?? (line.own_stock_quantity > 0 ? decision : null)
    return state === "ready" && why === null
      ? []
      : [`${line.title}: ${why ?? "not ready"}`]
  })
  const ofRequest = refusal?.problems.map(({ message }) => message) ?? []
  const reasons = [...new Set([...ofRequest, ...ofLines])]
  return reasons.length === 0 && refusal ? [refusal.message] : reasons
}

function sum(amounts: readonly (number | null)[]): number | null {
  return amounts.reduce<number | null>(
    (all, amount) =>
      all === null || amount === null ? null : roundMoney(all + amount),
    0
  )
}
