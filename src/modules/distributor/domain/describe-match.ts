import type {
  ItemConditionName,
  ItemConditions,
} from "../../../schemas/item-rule"
import type { DestinationFacts, ItemFacts } from "./item-facts"
import { givenConditions, matchedValues } from "./matches-item"

/** Words of values; a value without an entry speaks for itself. */
const words: Readonly<Record<string, string>> = {
  closeout: "closeout",
  discontinued: "discontinued",
  direct_ship: "shipped by the maker",
  hazardous: "hazardous",
  oversize: "oversize",
  truck_only: "truck freight only",
  carb: "not legal in California (CARB)",
  prop_65: "Prop 65 warning",
  po_box: "a PO box",
  military: "a military address",
  alaska: "Alaska",
  hawaii: "Hawaii",
  puerto_rico: "Puerto Rico",
  territories: "a US territory",
}

/** Ids are no words: what they stand for is known where the reason is read. */
const phrases: Readonly<Record<ItemConditionName, (of: string) => string>> = {
  distributor_ids: () => "this distributor",
  brands: (brand) => `brand ${brand}`,
  skus: (sku) => `SKU ${sku}`,
  product_ids: () => "this product",
  category_ids: () => "its category",
  collection_ids: () => "its collection",
  statuses: (status) => status,
  flags: (flag) => flag,
  ship_to: (kind) => `to ${kind}`,
  ship_to_provinces: (province) => `to ${province}`,
}

/** Why conditions match, in words: "brand FLY, hazardous, to a PO box". */
export function describeMatch(
  conditions: ItemConditions,
  item: ItemFacts,
  destination: DestinationFacts | null
): string {
  return givenConditions(conditions)
    .map((name) => {
      const matched = matchedValues(name, conditions, item, destination)
      return phrases[name](
        matched.map((value) => words[value] ?? value).join(", ")
      )
    })
    .join(", ")
}
