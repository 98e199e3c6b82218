import type { InventoryRule } from "../../../../schemas/inventory-rule"
import type { LineDemand, SourceDistributor, SourceItem } from "../list-sources"

export const wps: SourceDistributor = {
  id: "wps",
  name: "Western Power Sports",
  currency_code: "usd",
  is_enabled: true,
  dropship_fee: 9.75,
}

export function item(changes: Partial<SourceItem> = {}): SourceItem {
  return {
    id: "ditem_1",
    distributor_id: "wps",
    sku: "87-5503",
    brand: "SAMPLEPRO",
    mpn: "FP-27",
    upc: null,
    title: "Flywheel puller",
    cost: 14.97,
    retail_price: 24.95,
    map_price: null,
    dropship_fee: null,
    status: "STK",
    is_dropshippable: true,
    quantities: { ID: 25, CA: 4 },
    feed_seen_at: "2026-11-23T12:00:00.000Z",
    is_stale: false,
    stock_age_hours: 3,
    published_percent: 100,
    matched_by: "sku",
    supersedes: null,
    is_preferred: false,
    verdict: { obstacle: null, ship_methods: null, rule_id: null },
    ...changes,
  }
}

export function rule(
  warehouse: string,
  changes: Partial<InventoryRule> = {}
): InventoryRule {
  return {
    id: `dirule_${warehouse}`,
    distributor_id: "wps",
    warehouse,
    warehouse_name: { ID: "Boise", CA: "Fresno" }[warehouse] ?? warehouse,
    postal_code: null,
    lead_time_days: 1,
    dropship_cutoff: 1,
    is_excluded: false,
    buffer_quantity: 0,
    ...changes,
  }
}

export function demand(changes: Partial<LineDemand> = {}): LineDemand {
  return {
    quantity: 2,
    unit_price: 24.95,
    currency_code: "usd",
    ...changes,
  }
}
