import type { AutomaticItem } from "../../automatic/item"

/** How Automatic carries a product, as far as it is not like all others. */
export type AutomaticListing = Partial<AutomaticItem> &
  Pick<AutomaticItem, "sku" | "cost" | "stock">

/** By the merchant's SKU. */
export const automaticListings: Readonly<Record<string, AutomaticListing>> = {
  "87-5503": { sku: "SPR-FP27", cost: 15.1, stock: stock(14, 0, 3) },
  "84-1801": { sku: "SPR-TUHD18", cost: 7.6, stock: stock(30, 12, 18) },
  // Cheaper than at WPS and Parts Unlimited.
  "49-0900": { sku: "RID-CVT9", cost: 78.5, stock: stock(6, 2, 4) },
  "30-4500": {
    sku: "RID-WN45S",
    cost: 271.2,
    mapPrice: 359.95,
    stock: stock(2, 0, 1),
  },
  // WPS has it shipped by its maker only.
  "570-1270": { sku: "RID-W127", cost: 74.2, stock: stock(8, 0, 4) },
  "EXH-450-SO": {
    sku: "KST-4490",
    cost: 212.4,
    isCarbRestricted: true,
    stock: stock(6, 2, 4),
  },
  "CHOCK-21": { sku: "KST-0021", cost: 52.3, stock: stock(9, 3, 0) },
}

/** Units in the east, the midwest and the west. */
function stock(east: number, midwest: number, west: number) {
  return { "1": east, "2": midwest, "3": west }
}
