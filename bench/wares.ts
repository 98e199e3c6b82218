import { wpsItems } from "../sandbox/catalog/wps-items"
import type { WpsItem } from "../sandbox/catalog/types"
import { feedRows } from "./feed-rows"

/** What an order buys, by the merchant's SKU. */
type Ware = { sku: string; quantity: number }

/** Only WPS has them, all in one warehouse: one purchase order. */
export const dropshipWares: readonly Ware[] = [
  { sku: "87-5503", quantity: 1 },
  { sku: "69-5201", quantity: 2 },
]

/** Only the shop itself has them. */
export const ownWares: readonly Ware[] = [
  { sku: "CP-MUG", quantity: 1 },
  { sku: "CP-TEE-L", quantity: 2 },
]

/** Enough for all orders of a run, on either side. */
export const plenty = 100_000

/** WPS's items: the catalogue's, and others up to `feedRows`. */
export function* benchItems(): Generator<WpsItem> {
  let count = 0
  for (const item of wpsItems(feedRows)) {
    if (count === feedRows) {
      return
    }
    count += 1
    const isBought = dropshipWares.some(({ sku }) => sku === item.sku)
    yield isBought
      ? { ...item, quantities: { ...item.quantities, boise: plenty } }
      : item
  }
}
