import type { SourceCandidate } from "./list-sources"

/** What the merchant prefers, beside cost. */
export interface SourcePreferences {
  /** Distributor that the line's brand prefers, if any. */
  brand_distributor_id: string | null
  /** Distributor ids, best first; others follow. */
  distributor_order: readonly string[]
}

/**
 * The best drop-shippable source of a line, or null. Order: a source that a
 * person prefers › the brand's fulfillment preference › shortest lead time ›
 * lowest unit cost (a cost of 0 or none is never the cheapest) › the warehouse
 * that serves most lines (fewest parcels) › the merchant's distributor order ›
 * most stock.
 *
 * @param warehouseLines how many of the order's lines a warehouse can serve
 */
export function chooseSource(
  sources: readonly SourceCandidate[],
  preferences: SourcePreferences,
  warehouseLines: (source: SourceCandidate) => number
): SourceCandidate | null {
  const usable = sources.filter((source) => source.is_dropshippable)
  const [best] = usable.sort((one, other) => {
    const mine = scores(one, preferences, warehouseLines)
    const theirs = scores(other, preferences, warehouseLines)
    const decisive = mine.findIndex((score, at) => score !== theirs[at])
    return decisive < 0
      ? `${one.sku}/${one.warehouse}` < `${other.sku}/${other.warehouse}`
        ? -1
        : 1
      : (mine[decisive] ?? 0) - (theirs[decisive] ?? 0)
  })
  return best ?? null
}

/** Smaller is better; compared from the first on. */
function scores(
  source: SourceCandidate,
  preferences: SourcePreferences,
  warehouseLines: (source: SourceCandidate) => number
): number[] {
  const place = preferences.distributor_order.indexOf(source.distributor_id)
  return [
    source.is_preferred ? 0 : 1,
    source.distributor_id === preferences.brand_distributor_id ? 0 : 1,
    source.lead_time_days,
    source.unit_cost || Number.MAX_VALUE,
    -warehouseLines(source),
    place < 0 ? preferences.distributor_order.length : place,
    -source.available_quantity,
  ]
}
