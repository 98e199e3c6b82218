import type { ToDropShipOrder } from "../../schemas/to-drop-ship"

/** What placing some orders comes to. */
export interface BulkSummary {
  purchaseOrders: number
  /** Names, by how many purchase orders each gets. */
  distributors: string[]
  /** By currency code; what is known of it. */
  costs: { currencyCode: string; amount: number }[]
  /** The cost of a purchase order is not known. */
  isCostUnknown: boolean
}

export function bulkSummary(orders: readonly ToDropShipOrder[]): BulkSummary {
  const bought = orders.flatMap(({ plan, currency_code }) =>
    plan.purchase_orders.map((order) => ({ ...order, currency_code }))
  )
  const names = new Map<string, number>()
  const costs = new Map<string, number>()
  for (const { distributor_name, total_cost, currency_code } of bought) {
    names.set(distributor_name, (names.get(distributor_name) ?? 0) + 1)
    costs.set(
      currency_code,
      (costs.get(currency_code) ?? 0) + (total_cost ?? 0)
    )
  }
  return {
    purchaseOrders: bought.length,
    distributors: [...names]
      .sort(([, one], [, other]) => other - one)
      .map(([name]) => name),
    costs: [...costs].map(([currencyCode, amount]) => ({
      currencyCode,
      amount: Math.round(amount * 100) / 100,
    })),
    isCostUnknown: bought.some(({ total_cost }) => total_cost === null),
  }
}

/** Nothing speaks against placing it with others. */
export function mayBePlacedWithOthers({
  state,
  warnings,
  is_on_hold,
}: Pick<ToDropShipOrder, "state" | "warnings" | "is_on_hold">): boolean {
  return state === "ready" && warnings.length === 0 && !is_on_hold
}
