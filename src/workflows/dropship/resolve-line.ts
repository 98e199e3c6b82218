import type { PlacePurchaseOrdersBody } from "../../schemas/dropship"
import { chooseSource } from "./domain/choose-source"
import type { SourceCandidate } from "./domain/list-sources"
import type { PlacementProblems } from "./domain/placement-refusal"
import { sourcesOf } from "./dropship-view"
import type { Sourcing, SourcingDistributor } from "./load-sourcing"
import type { ResolvedLine } from "./resolve-placement"

type RequestedLine = NonNullable<
  PlacePurchaseOrdersBody["purchase_orders"]
>[number]["lines"][number]

/**
 * Finds the source that a requested line names; notes what is wrong with it.
 * Without a warehouse the best one of the SKU is taken.
 */
export function resolveLine(
  sourcing: Sourcing,
  distributor: SourcingDistributor,
  requested: RequestedLine,
  path: string,
  problems: PlacementProblems
): ResolvedLine | null {
  const line = sourcing.lines.find(
    (candidate) => candidate.item.id === requested.line_item_id
  )
  if (!line) {
    problems.addInvalid({
      field: `${path}.line_item_id`,
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
      field: `${path}.sku`,
      message: `"${requested.sku}" is no source of ${line.title} at ${distributor.name}.`,
    })
    return null
  }
  const source = pickWarehouse(ofSku, requested.warehouse)
  if (!source) {
    problems.addInvalid({
      field: `${path}.warehouse`,
      message: `${distributor.name} has no warehouse "${requested.warehouse ?? ""}".`,
    })
    return null
  }
  if (!source.is_dropshippable) {
    problems.addConflict(
      `${line.title} can't be drop-shipped from ${distributor.name}, ${source.warehouse_name}: ${source.reason ?? "the rules forbid it"}.`
    )
    return null
  }
  return { line, source, quantity: requested.quantity }
}

function pickWarehouse(
  sources: readonly SourceCandidate[],
  warehouse: string | undefined
): SourceCandidate | undefined {
  if (warehouse !== undefined) {
    return sources.find((source) => source.warehouse === warehouse)
  }
  const noPreference = { brand_distributor_id: null, distributor_order: [] }
  const best = chooseSource(sources, noPreference, () => 0)
  return best ?? nearestToUsable(sources)
}

function nearestToUsable(
  sources: readonly SourceCandidate[]
): SourceCandidate | undefined {
  return [...sources].sort(
    (one, other) => one.obstacle_rank - other.obstacle_rank
  )[0]
}
