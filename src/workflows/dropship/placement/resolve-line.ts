import { sourceObstacles } from "../../../schemas/dropship"
import { distanceToUsable, type SourceCandidate } from "../domain/list-sources"
import { stockKey } from "../domain/plan/plan-problem"
import type { PlannedSourcing } from "../plan-sourcing"
import type { Sourcing, SourcingDistributor } from "../load-sourcing"
import { sourcesOf } from "../source-facts"
import type { PlacementProblems } from "./placement-refusal"
import type { RequestedOrder } from "./requested-orders"
import type { ResolvedLine } from "./resolved-order"

export interface ResolveLineInput {
  sourcing: Sourcing
  planned: PlannedSourcing
  distributor: SourcingDistributor
  requested: RequestedOrder["lines"][number]
  /** Path in the request. */
  field: string
  problems: PlacementProblems
}

/**
 * Finds the source that a requested line names; notes what is wrong with it.
 * Without a warehouse the best one of the SKU is taken. What a person may
 * decide otherwise (a rule, too little stock) is left for the warnings.
 */
export function resolveLine({
  sourcing,
  planned,
  distributor,
  requested,
  field,
  problems,
}: ResolveLineInput): ResolvedLine | null {
  const line = sourcing.lines.find(
    (candidate) => candidate.item.id === requested.line_item_id
  )
  if (!line) {
    problems.addInvalid({
      field: `${field}.line_item_id`,
      message: `The order has no line "${requested.line_item_id}".`,
    })
    return null
  }
  const ofSku = sourcesOf(sourcing, line, requested.quantity).filter(
    (source) =>
      source.distributor_id === distributor.id && source.sku === requested.sku
  )
  if (ofSku.length === 0) {
    problems.addInvalid({
      field: `${field}.sku`,
      message: `"${requested.sku}" is no source of ${line.title} at ${distributor.name}.`,
    })
    return null
  }
  const source =
    requested.warehouse === undefined
      ? bestWarehouse(ofSku, requested.line_item_id, planned)
      : ofSku.find(({ warehouse }) => warehouse === requested.warehouse)
  if (!source) {
    problems.addInvalid({
      field: `${field}.warehouse`,
      message: `${distributor.name} has no warehouse "${requested.warehouse ?? ""}".`,
    })
    return null
  }
  if (
    source.obstacle !== null &&
    sourceObstacles[source.obstacle].override === null
  ) {
    problems.addConflict(
      `${line.title} can't be drop-shipped from ${distributor.name}, ${source.warehouse_name}: ${source.reason ?? "the rules forbid it"}.`,
      field
    )
    return null
  }
  const { quantity, override_reason = null } = requested
  return { field, line, source, quantity, override_reason }
}

/** The one that the plan ranks best, of those that are nearest to usable. */
function bestWarehouse(
  sources: readonly SourceCandidate[],
  lineItemId: string,
  { lines }: PlannedSourcing
): SourceCandidate | undefined {
  const ranked = lines.find(({ line }) => line.item.id === lineItemId)?.planned
    ?.ranked
  const rank = (source: SourceCandidate) =>
    ranked?.find((each) => stockKey(each.source) === stockKey(source))?.rank ??
    Infinity
  return [...sources].sort(
    (one, other) =>
      distanceToUsable(one) - distanceToUsable(other) ||
      (rank(one) === rank(other) ? 0 : rank(one) - rank(other)) ||
      other.available_quantity - one.available_quantity
  )[0]
}
