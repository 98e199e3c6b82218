import type { DropshipLineState } from "../../../schemas/dropship"
import { firstItemObstacle, type SourceCandidate } from "./list-sources"

export interface LineFacts {
  requires_shipping: boolean
  open_quantity: number
  /** Units on the order's purchase orders. */
  held_quantity: number
  /** Why nothing of the order may be bought, or null. */
  order_obstacle: string | null
  sources: readonly SourceCandidate[]
}

/** Where a line stands, with the reason in words when it isn't ready. */
export function lineState(line: LineFacts): {
  state: DropshipLineState
  reason: string | null
} {
  if (line.open_quantity <= 0) {
    return line.held_quantity > 0
      ? { state: "ordered", reason: null }
      : { state: "not_open", reason: "Already fulfilled otherwise" }
  }
  if (line.order_obstacle !== null) {
    return { state: "not_open", reason: line.order_obstacle }
  }
  if (!line.requires_shipping) {
    return { state: "not_open", reason: "This line needs no shipping" }
  }
  if (line.sources.length === 0) {
    return { state: "not_carried", reason: "No distributor carries it" }
  }
  return line.sources.some((source) => source.is_dropshippable)
    ? { state: "ready", reason: null }
    : { state: "blocked", reason: blockedReason(line.sources) }
}

/**
 * The reason of the sources that are nearest to usable; obstacles of the item
 * or the distributor are the same at each warehouse, which then says nothing.
 */
function blockedReason(sources: readonly SourceCandidate[]): string {
  const nearest = Math.min(...sources.map((source) => source.obstacle_rank))
  const candidates = sources.filter(
    (source) => source.obstacle_rank === nearest
  )
  const reasons = new Set(candidates.map((source) => source.reason))
  const [first] = candidates
  if (first && nearest >= firstItemObstacle) {
    return first.reason ?? ""
  }
  if (reasons.size === 1 && candidates.length === sources.length) {
    return sources.length > 1
      ? `${first?.reason ?? ""} at every warehouse`
      : (first?.reason ?? "")
  }
  const best = candidates.reduce((most, source) =>
    source.available_quantity > most.available_quantity ? source : most
  )
  return `${best.reason ?? ""} (${best.distributor_name}, ${best.warehouse_name})`
}
