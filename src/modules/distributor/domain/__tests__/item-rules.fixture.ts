import type { ItemRule } from "../../../../schemas/item-rule"
import type { DestinationFacts, ItemFacts } from "../item-facts"

export function facts(changes: Partial<ItemFacts> = {}): ItemFacts {
  return {
    distributor_id: "wps",
    distributor_ship_methods: ["ground", "fedex_ground", "2_day", "1_day"],
    sku: "87-5503",
    brand: "Sample Pro",
    product_id: "prod_1",
    category_ids: ["pcat_1", "pcat_2"],
    collection_id: "pcol_1",
    flags: {},
    is_dropshippable: true,
    dropship_block: null,
    forbidden_provinces: [],
    ...changes,
  }
}

export function itemRule(changes: Partial<ItemRule> = {}): ItemRule {
  return {
    id: "dirl_1",
    conditions: { brands: ["Sample Pro"] },
    action: "forbid",
    ship_methods: [],
    note: null,
    is_enabled: true,
    ...changes,
  }
}

export const illinois: DestinationFacts = { province: "IL", kinds: [] }
export const alaska: DestinationFacts = { province: "AK", kinds: ["alaska"] }
