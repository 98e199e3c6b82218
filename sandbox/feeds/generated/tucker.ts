import { tuckerFillerItem } from "../../catalog/tucker-items"
import type { TuckerItem } from "../../tucker/item"
import { writeTuckerFeed } from "../../tucker/write-feed"
import type { FeedKind } from "./feed-kind"
import { shownUpTo, toldItem } from "./told-item"

/** Tucker: eight files of fixed width, in ISO-8859-1. */
export const tuckerFeed: FeedKind<TuckerItem> = {
  item: (part) => {
    const item = tuckerFillerItem(part)
    // Pairs are told in the retail unit "each".
    const isPair = part.lot === 20
    return Object.assign(item, {
      itemNumber: itemNumber(part.index),
      status: part.isCloseout ? "C" : item.status,
      isHazardous: part.isHazardous,
      upc: part.upc || null,
      supersededBy: part.isSuperseded ? itemNumber(part.index + 1) : null,
      isSpecialOrder: part.isSpecialOrder,
      oversize: part.isTruckOnly ? 3 : part.lot === 21 ? 1 : 0,
      sellUnit: isPair ? "PR" : item.sellUnit,
      retailToSellFactor: isPair ? 2 : 1,
    } satisfies Partial<TuckerItem>)
  },
  write: writeTuckerFeed,
  tell: (item) =>
    toldItem({
      sku: item.itemNumber,
      title: item.description.slice(0, 30).trim(),
      brand: item.brand,
      upc: item.upc ?? "",
      cost: item.standardPrice,
      retail_price:
        Math.round(item.retailPrice * item.retailToSellFactor * 100) / 100,
      map_price: null,
      quantities: shownUpTo(9, item.quantities),
    }),
}

/** Six characters, many with leading zeros: `000ZIK`. */
function itemNumber(index: number): string {
  return index.toString(36).toUpperCase().padStart(6, "0")
}
