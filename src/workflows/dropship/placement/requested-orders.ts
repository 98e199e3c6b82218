import type {
  Dropship,
  PlacePurchaseOrdersBody,
} from "../../../schemas/dropship"
import type { Sourcing } from "../load-sourcing"
import type { PlacementProblems } from "./placement-refusal"

/** One purchase order as a placing request asks for it. */
export type RequestedOrder = NonNullable<
  PlacePurchaseOrdersBody["purchase_orders"]
>[number]

/** The plan as a request, exactly as the order page shows it. */
export function plannedOrders({ plan }: Dropship): RequestedOrder[] {
  return plan.purchase_orders.map((order) => ({
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
export function nothingReady({ lines }: Dropship): string {
  const reasons = lines.map(({ title, state, reason, decision }) =>
    state === "ordered"
      ? `${title}: already ordered.`
      : `${title}: ${reason ?? decision ?? state}.`
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
