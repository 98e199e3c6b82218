import { roundMoney, sumMoney } from "./money"

/** What the totals need to know of a line; money in one currency unit. */
export interface PricedLine {
  quantity: number
  unit_price: number
  unit_cost: number | null
  dropship_fee: number
  dropship_fee_basis: "order" | "unit"
}

export interface PurchaseOrderTotals {
  /** Null while a unit cost is unknown. */
  item_cost: number | null
  dropship_fee: number
  total_cost: number | null
  margin: number | null
}

/**
 * Costs and margin of one purchase order. The flat fee counts once when any
 * line falls under it; items with a fee of their own pay it for each unit.
 */
export function purchaseOrderTotals(
  lines: readonly PricedLine[]
): PurchaseOrderTotals {
  const flat = lines.filter((line) => line.dropship_fee_basis === "order")
  const flatFee = Math.max(0, ...flat.map((line) => line.dropship_fee))
  const unitFees = lines
    .filter((line) => line.dropship_fee_basis === "unit")
    .map((line) => line.dropship_fee * line.quantity)
  const fee = sumMoney([flatFee, ...unitFees])

  const costs = lines.map((line) =>
    line.unit_cost === null ? null : line.unit_cost * line.quantity
  )
  if (costs.some((cost) => cost === null)) {
    return {
      item_cost: null,
      dropship_fee: fee,
      total_cost: null,
      margin: null,
    }
  }
  const itemCost = sumMoney(costs.map((cost) => cost ?? 0))
  const totalCost = sumMoney([itemCost, fee])
  const revenue = sumMoney(lines.map((line) => line.unit_price * line.quantity))
  return {
    item_cost: itemCost,
    dropship_fee: fee,
    total_cost: totalCost,
    margin: roundMoney(revenue - totalCost),
  }
}
