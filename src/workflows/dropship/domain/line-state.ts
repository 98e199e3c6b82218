import type { DropshipLineState } from "../../../schemas/dropship"
import {
  distanceToUsable,
  isOfWarehouse,
  type SourceCandidate,
} from "./list-sources"

export interface LineFacts {
  requires_shipping: boolean
  open_quantity: number
  /** Units on the order's purchase orders. */
  held_quantity: number
  /** Why nothing of the order may be bought, or null. */
  order_obstacle: string | null
  sources: readonly SourceCandidate[]
  /** There is a way to buy what is open, at one source or at several. */
  can_be_bought: boolean
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
  return line.can_be_bought
    ? { state: "ready", reason: null }
    : { state: "blocked", reason: blockedReason(line) }
}

/**
 * The reason of the sources that are nearest to usable; obstacles of the item
 * or the distributor are the same at each warehouse, which then says nothing.
 */
function blockedReason({ sources, open_quantity }: LineFacts): string {
  const usable = sources.filter(({ usable_quantity }) => usable_quantity > 0)
  if (usable.length > 1) {
    const units = usable.reduce((sum, each) => sum + each.usable_quantity, 0)
    if (units >= open_quantity) {
      return `No source has all ${open_quantity}, and the line may not be split over these`
    }
  }
  const nearest = Math.min(...sources.map(distanceToUsable))
  const candidates = sources.filter(
    (source) => distanceToUsable(source) === nearest
  )
  const reasons = new Set(candidates.map((source) => source.reason))
  const [first] = candidates
  if (first && !isOfWarehouse(first.obstacle)) {
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
