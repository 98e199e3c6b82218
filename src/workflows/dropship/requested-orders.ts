import type { PlacePurchaseOrdersBody } from "../../schemas/dropship"
import type { PlacementProblems } from "./domain/placement-refusal"
import { dropshipView } from "./dropship-view"
import type { Sourcing } from "./load-sourcing"

/** One purchase order as a placing request asks for it. */
export type RequestedOrder = NonNullable<
  PlacePurchaseOrdersBody["purchase_orders"]
>[number]

/** The plan as a request, exactly as the order page shows it. */
export function plannedOrders(sourcing: Sourcing): RequestedOrder[] {
  return dropshipView(sourcing).plan.purchase_orders.map((order) => ({
    distributor_id: order.distributor_id,
    lines: order.lines.map(({ line_item_id, sku, warehouse, quantity }) => ({
      line_item_id,
      sku,
      warehouse,
      quantity,
    })),
  }))
}

/** Why there is nothing to place, line by line. */
export function nothingReady(sourcing: Sourcing): string {
  const reasons = dropshipView(sourcing).lines.map(
    ({ title, state, reason }) =>
      state === "ordered"
        ? `${title}: already ordered.`
        : `${title}: ${reason ?? state}.`
  )
  return `No line can be drop-shipped. ${reasons.join(" ")}`
}

/** Notes lines of which more is asked for than is open. */
export function checkOpenQuantities(
  sourcing: Sourcing,
  requested: readonly RequestedOrder[],
  problems: PlacementProblems
): void {
  const wanted = new Map<string, number>()
  for (const { line_item_id, quantity } of requested.flatMap((o) => o.lines)) {
    wanted.set(line_item_id, (wanted.get(line_item_id) ?? 0) + quantity)
  }
  for (const line of sourcing.lines) {
    const quantity = wanted.get(line.item.id) ?? 0
    if (quantity > line.open_quantity) {
      problems.addConflict(
        `${line.title}: ${quantity} wanted, ${line.open_quantity} open.`
      )
    }
  }
}
