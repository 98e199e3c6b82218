import {
  sourceObstacles,
  type PlacementWarning,
} from "../../../schemas/dropship"
import type { PricedLine, PricedOrder } from "./priced-order"

/** Sources and ship methods that a rule forbids. */
export function weighRules(order: PricedOrder): PlacementWarning[] {
  return order.lines.flatMap((line) => {
    const reason = forbiddenBecause(line, order)
    return reason === null ? [] : [warningOf(line, order, reason)]
  })
}

/** Which rule forbids a line where it is bought, in words; null: none. */
export function forbiddenBecause(
  { source }: Pick<PricedLine, "source">,
  order: Pick<PricedOrder, "ship_method" | "distributor">
): string | null {
  const { obstacle, ship_methods } = source
  if (obstacle !== null && sourceObstacles[obstacle].override === "reason") {
    return source.reason ?? "The rules forbid it"
  }
  if (ship_methods === null || ship_methods.includes(order.ship_method)) {
    return null
  }
  const labels = ship_methods.map(
    (method) =>
      order.distributor.ship_methods.find(({ id }) => id === method)?.label ??
      method
  )
  return `The item rules allow only ${labels.join(", ")}`
}

function warningOf(
  { field, line, source, override_reason }: PricedLine,
  order: PricedOrder,
  reason: string
): PlacementWarning {
  const next =
    override_reason === null ? " Say why it is bought there all the same." : ""
  return {
    code: "source_forbidden",
    field,
    distributor_id: source.distributor_id,
    line_item_id: line.item.id,
    message: `${line.title} can't be drop-shipped from ${order.distributor.name}, ${source.warehouse_name}: ${reason}.${next}`,
    data: { sku: source.sku, warehouse: source.warehouse, reason },
  }
}
