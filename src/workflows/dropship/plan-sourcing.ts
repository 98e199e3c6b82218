import type { DropshipLineState } from "../../schemas/dropship"
import { lineState } from "./domain/line-state"
import type { SourceCandidate } from "./domain/list-sources"
import { lineOptions } from "./domain/plan/line-options"
import {
  planOrder,
  type OrderPlan,
  type PlannedLine,
} from "./domain/plan/plan-order"
import { preferredDistributor } from "./domain/preferred-distributor"
import type { Sourcing, SourcingLine } from "./load-sourcing"
import { planTermsOf, sourcesOf } from "./source-facts"

/** A line with its sources and its part in the plan. */
export interface PlannedSourcingLine {
  line: SourcingLine
  sources: SourceCandidate[]
  state: DropshipLineState
  reason: string | null
  /** Null where nothing is open or nobody can supply it. */
  planned: PlannedLine | null
  /** Why it is bought where it is, or left to the shop; null: see `reason`. */
  decision: string | null
}

export interface PlannedSourcing {
  lines: PlannedSourcingLine[]
  plan: OrderPlan
}

/** Decides where each line stands, and plans those that are ready. */
export function planSourcing(sourcing: Sourcing): PlannedSourcing {
  const terms = planTermsOf(sourcing)
  const lines = sourcing.lines.map((line) => {
    const sources = sourcesOf(sourcing, line)
    const brandDistributor = preferredDistributor(
      line.brand,
      sourcing.preferences,
      sourcing.brand_aliases
    )
    const preferred = { brand_distributor_id: brandDistributor }
    const { options } = lineOptions(
      sources,
      Math.max(1, line.open_quantity),
      terms,
      preferred
    )
    return {
      line,
      sources,
      ...preferred,
      ...lineState({
        requires_shipping: line.item.requires_shipping,
        open_quantity: line.open_quantity,
        held_quantity: line.held_quantity,
        order_obstacle: sourcing.obstacle,
        sources,
        can_be_bought: options.length > 0,
      }),
    }
  })
  const plan = planOrder(
    lines
      .filter(({ state }) => state === "ready")
      .map(({ line, sources, brand_distributor_id }) => {
        const wanted = line.open_quantity - line.own_stock_quantity
        return {
          line_item_id: line.item.id,
          quantity: wanted > 0 ? wanted : line.open_quantity,
          isPlanned: wanted > 0,
          brand: line.brand,
          brand_distributor_id,
          sources,
        }
      }),
    terms
  )
  return {
    lines: lines.map(({ line, sources, state, reason }) => {
      const planned = plan.lines.get(line.item.id) ?? null
      const decision = decisionOf(line, planned)
      return { line, sources, state, reason, planned, decision }
    }),
    plan,
  }
}

function decisionOf(
  { own_stock_quantity: own, open_quantity: open }: SourcingLine,
  planned: PlannedLine | null
): string | null {
  const shelf =
    own >= open
      ? "On your own shelf: ships from the shop"
      : `${own} of ${open} on your own shelf: they ship from the shop`
  const parts = [own > 0 && open > 0 && shelf, planned?.decision]
  return parts.filter(Boolean).join(". ") || null
}
