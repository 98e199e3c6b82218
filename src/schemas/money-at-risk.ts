import { sumMoney } from "./money"
import type { PurchaseOrder, PurchaseOrderStatus } from "./purchase-order"

/** What a distributor may still ship and bill. */
export interface MoneyAtRisk {
  units: number
  /** In the purchase order's currency unit; null: a cost is not known. */
  amount: number | null
}

/** Statuses in which a distributor has it, or may have it. */
const atDistributor: readonly PurchaseOrderStatus[] = [
  "submitting",
  "unconfirmed",
  "submitted",
  "partially_shipped",
]

/**
 * What a purchase order still costs if nobody stops it: the expected cost of
 * the units that have not left, and the drop-ship fee as long as none has.
 */
export function moneyAtRisk({
  status,
  lines,
  dropship_fee,
}: Pick<PurchaseOrder, "status" | "lines" | "dropship_fee">): MoneyAtRisk {
  const open = lines
    .map((line) => ({
      units: line.quantity - line.shipped_quantity - line.canceled_quantity,
      unit_cost: line.unit_cost,
    }))
    .filter(({ units }) => units > 0)
  if (!atDistributor.includes(status) || open.length === 0) {
    return { units: 0, amount: 0 }
  }
  const hasShipped = lines.some((line) => line.shipped_quantity > 0)
  const costs = open.flatMap(({ units, unit_cost }) =>
    unit_cost === null ? [] : units * unit_cost
  )
  return {
    units: open.reduce((sum, { units }) => sum + units, 0),
    amount:
      costs.length < open.length
        ? null
        : sumMoney([...costs, hasShipped ? 0 : dropship_fee]),
  }
}
