import { roundMoney, sumMoney } from "./money"
import type { DistributorOrder } from "./purchase-order"

/** What a distributor bills for a purchase order, in its currency unit. */
export interface Bill {
  freight: number | null
  total: number | null
  /** Billed less expected. */
  difference: number | null
}

/**
 * Adds up the bills of all orders that a distributor made of a purchase order.
 * A figure that one of them lacks is not known, and neither is what rests on
 * it.
 *
 * @param expected what the purchase order should cost; null: not known
 */
export function readBill(
  orders: readonly Pick<DistributorOrder, "freight" | "total">[],
  expected: number | null
): Bill {
  const total = sumKnown(orders.map((order) => order.total))
  return {
    freight: sumKnown(orders.map((order) => order.freight)),
    total,
    difference:
      total === null || expected === null ? null : roundMoney(total - expected),
  }
}

function sumKnown(amounts: readonly (number | null)[]): number | null {
  const known = amounts.flatMap((amount) => amount ?? [])
  return amounts.length > 0 && known.length === amounts.length
    ? sumMoney(known)
    : null
}
