import type { ShipTo } from "../../../schemas/ship-to"
import type { SourceCandidate } from "../domain/list-sources"
import type { SourcingDistributor, SourcingLine } from "../load-sourcing"

/** A requested line with the source it will be bought from. */
export interface ResolvedLine {
  /** Path in the request, for example `purchase_orders.0.lines.1`. */
  field: string
  line: SourcingLine
  source: SourceCandidate
  quantity: number
  /** Why a source that a rule forbids is chosen all the same. */
  override_reason: string | null
}

/** A requested purchase order of which nothing is wrong. */
export interface ResolvedOrder {
  /** Path in the request, for example `purchase_orders.0`. */
  field: string
  distributor: SourcingDistributor
  po_number: string
  ship_to: ShipTo
  ship_method: string
  lines: ResolvedLine[]
}
