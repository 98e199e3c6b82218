import type { SourceCandidate } from "../../list-sources"
import type { PlanTerms } from "../allocation"
import type { PlanLine } from "../plan-order"

const names: Record<string, string> = {
  wps: "WPS",
  tucker: "Tucker",
  acme: "Acme",
}

/** A source that may be drop-shipped, unless changed. */
export function source(
  changes: Partial<SourceCandidate> = {}
): SourceCandidate {
  const { distributor_id = "wps", warehouse = "ID" } = changes
  return {
    distributor_id,
    distributor_name: names[distributor_id] ?? distributor_id,
    sku: `${distributor_id}-1`,
    title: "Chain",
    warehouse,
    warehouse_name: warehouse,
    available_quantity: changes.usable_quantity ?? 10,
    unit_cost: 10,
    dropship_fee: 5,
    dropship_fee_basis: "order",
    lead_time_days: 1,
    is_dropshippable: true,
    usable_quantity: 10,
    obstacle: null,
    reason: null,
    ship_methods: null,
    feed_seen_at: "2026-11-23T12:00:00.000Z",
    is_stale: false,
    stock_age_hours: 3,
    published_percent: 100,
    unit_margin: 10,
    matched_by: "sku",
    supersedes: null,
    is_preferred: false,
    ...changes,
  }
}

export function line(
  id: string,
  sources: readonly SourceCandidate[],
  changes: Partial<PlanLine> = {}
): PlanLine {
  return {
    line_item_id: id,
    quantity: 1,
    isPlanned: true,
    brand: "Maxima",
    brand_distributor_id: null,
    sources,
    ...changes,
  }
}

export function terms(changes: Partial<PlanTerms> = {}): PlanTerms {
  return {
    distributors: ["wps", "tucker", "acme"].map((id) => ({
      id,
      allow_split: true,
      freight_estimate: 0,
    })),
    distributor_order: [],
    split_lines: true,
    ...changes,
  }
}
