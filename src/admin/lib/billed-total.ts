import type { DistributorOrder } from "../../schemas/purchase-order"
import { sumMoney } from "../../schemas/money"

/** What the distributor bills; null until each of its orders has a total. */
export function billedTotal(
  orders: readonly Pick<DistributorOrder, "total">[]
): number | null {
  const totals = orders.flatMap(({ total }) => total ?? [])
  return orders.length > 0 && totals.length === orders.length
    ? sumMoney(totals)
    : null
}
