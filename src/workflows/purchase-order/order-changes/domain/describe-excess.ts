import { sumMoney } from "../../../../schemas/money"
import type { MoneyAtRisk } from "../../../../schemas/money-at-risk"
import { describeMoney } from "../../cancel/describe-risk"
import type { Excess } from "./excess"

/** What a person is told of units that nobody wants any more. */
export function describeExcess({ purchaseOrder, lines }: Excess): {
  reason: string
  money_at_risk: MoneyAtRisk
} {
  const {
    order_display_id,
    po_number,
    distributor_name: name,
    distributor_orders,
    currency_code,
  } = purchaseOrder
  const costs = lines.flatMap(({ line, units }) =>
    line.unit_cost === null ? [] : line.unit_cost * units
  )
  const money_at_risk = {
    units: lines.reduce((sum, { units }) => sum + units, 0),
    amount: costs.length < lines.length ? null : sumMoney(costs),
  }
  const list = lines
    .map(({ line, units }) => `${units} × ${line.sku}`)
    .join(", ")
  const numbers = distributor_orders.map(({ number }) => number)
  const known = numbers.length === 0 ? "" : ` (${numbers.join(", ")})`
  return {
    reason: `Order #${order_display_id} was changed in the shop and no longer wants ${list} of ${po_number}, which was sent to ${name}. Ask them to take it off their order${known}, or cancel ${po_number} and order anew what is still wanted. Until then ${describeMoney(money_at_risk, currency_code)} is at risk.`,
    money_at_risk,
  }
}
