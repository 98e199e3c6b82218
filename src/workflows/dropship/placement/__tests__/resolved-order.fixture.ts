import { source } from "../../domain/plan/__tests__/plan.fixture"
import type { SourcingDistributor, SourcingLine } from "../../load-sourcing"
import type { ResolvedLine, ResolvedOrder } from "../resolved-order"
import { shipTo } from "../../../../schemas/__fixtures__/ship-to"

/** Two units at 20.00 each, unless changed. */
export function resolvedLine(
  at: number,
  changes: Partial<ResolvedLine> = {}
): ResolvedLine {
  const item: Partial<SourcingLine["item"]> = { id: `ordli_${at}` }
  const line: Partial<SourcingLine> = {
    item: item as SourcingLine["item"],
    title: "Chain",
    unit_price: 20,
  }
  return {
    field: `purchase_orders.0.lines.${at}`,
    line: line as SourcingLine,
    source: source(),
    quantity: 2,
    override_reason: null,
    ...changes,
  }
}

export function resolvedOrder(
  changes: Partial<ResolvedOrder> = {}
): ResolvedOrder {
  const distributor: Partial<SourcingDistributor> = {
    id: "wps",
    name: "WPS",
    freight_estimate: 0,
    ship_methods: [
      { id: "ground", label: "Ground" },
      { id: "2_day", label: "2-Day" },
    ],
  }
  return {
    field: "purchase_orders.0",
    distributor: distributor as SourcingDistributor,
    po_number: "M1042-W1",
    ship_to: shipTo,
    ship_method: "ground",
    lines: [resolvedLine(0)],
    ...changes,
  }
}
