import { moneyAtRisk, type MoneyAtRisk } from "../../../schemas/money-at-risk"
import type { PurchaseOrder } from "../../../schemas/purchase-order"

/** For people: `39.69 USD (2 units)`. */
export function describeMoney(
  { amount, units }: MoneyAtRisk,
  currencyCode: string
): string {
  const count = units === 1 ? "1 unit" : `${units} units`
  return amount === null
    ? `a cost that is not known (${count})`
    : `${amount.toFixed(2)} ${currencyCode.toUpperCase()} (${count})`
}

export function describeRisk(purchaseOrder: PurchaseOrder): string {
  return describeMoney(moneyAtRisk(purchaseOrder), purchaseOrder.currency_code)
}

/** Whom to call, and what to say. */
export function whomToCall(purchaseOrder: PurchaseOrder): string {
  const { distributor_name, po_number, distributor_orders } = purchaseOrder
  const numbers = distributor_orders.map(({ number }) => number)
  const known =
    numbers.length === 0
      ? ""
      : ` (their order ${numbers.length === 1 ? "number" : "numbers"} ${numbers.join(", ")})`
  return `Call ${distributor_name} and ask them not to ship purchase order ${po_number}${known}. Until they agree, ${describeRisk(purchaseOrder)} is at risk.`
}
