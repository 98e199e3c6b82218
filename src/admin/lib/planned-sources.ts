import type { DropshipLine, DropshipPlan, Source } from "../../schemas/dropship"
import { roundMoney, sumMoney } from "../../schemas/money"
import { marginPercent } from "./margin-percent"
import { sourceKey } from "./source-key"

/** Units of a line that the plan buys at one source. */
export interface PlannedSource {
  source: Source
  quantity: number
}

/** Where the plan buys a line, and how many units at each place. */
export function plannedSources(
  line: DropshipLine,
  plan: DropshipPlan
): PlannedSource[] {
  return plan.purchase_orders.flatMap((order) =>
    order.lines
      .filter(({ line_item_id }) => line_item_id === line.line_item_id)
      .flatMap((planned) => {
        const key = sourceKey({
          ...planned,
          distributor_id: order.distributor_id,
        })
        const source = line.sources.find((one) => sourceKey(one) === key)
        return source ? { source, quantity: planned.quantity } : []
      })
  )
}

/** Goods' cost of the planned units, and what stays of their price. */
export function plannedFigures(
  line: DropshipLine,
  planned: readonly PlannedSource[]
): { cost: number | null; margin_percent: number | null } {
  const costs = planned.flatMap(({ source, quantity }) =>
    source.unit_cost === null ? [] : source.unit_cost * quantity
  )
  if (planned.length === 0 || costs.length < planned.length) {
    return { cost: null, margin_percent: null }
  }
  const cost = sumMoney(costs)
  const quantity = planned.reduce((sum, part) => sum + part.quantity, 0)
  const price = roundMoney(line.unit_price * quantity)
  return { cost, margin_percent: marginPercent(price - cost, price) }
}
