import { destinationOf } from "../../modules/distributor/domain/destination-of"
import { judgedItems } from "./domain/judged-items"
import { listSourcesForLine, type SourceCandidate } from "./domain/list-sources"
import type { PlanTerms } from "./domain/plan/allocation"
import type { PlanContext } from "./domain/plan-purchase-orders"
import type { Sourcing, SourcingLine } from "./load-sourcing"

/** A line's sources for its open quantity, or for another one. */
export function sourcesOf(
  sourcing: Sourcing,
  line: SourcingLine,
  quantity: number = line.open_quantity
): SourceCandidate[] {
  const items = judgedItems(line.items, {
    ...sourcing,
    brand: line.brand,
    product: line.item.variant?.product,
    destination: destinationOf(sourcing.ship_to),
    now: new Date(),
  })
  const { rules, distributors } = sourcing
  return listSourcesForLine(items, rules, distributors, {
    quantity: Math.max(1, quantity),
    unit_price: line.unit_price,
    currency_code: sourcing.order.currency_code,
  })
}

export function planTermsOf(sourcing: Sourcing): PlanTerms {
  return {
    distributors: sourcing.distributors.map(
      ({ id, settings, freight_estimate }) => ({
        id,
        allow_split: settings.allow_split,
        freight_estimate,
      })
    ),
    distributor_order: sourcing.settings.distributor_order,
    split_lines: sourcing.settings.split_lines,
  }
}

export function planContextOf(sourcing: Sourcing): PlanContext {
  return {
    display_id: sourcing.order.display_id,
    chosen_ship_method: sourcing.chosen_ship_method,
    distributors: sourcing.distributors,
    taken_po_numbers: sourcing.purchase_orders.map((order) => order.po_number),
  }
}
