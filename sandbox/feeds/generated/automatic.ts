import type { AutomaticItem } from "../../automatic/item"
import { writeAutomaticFeed } from "../../automatic/write-feed"
import { automaticFillerItem } from "../../catalog/automatic-items"
import type { FeedKind } from "./feed-kind"
import { toldItem } from "./told-item"

/** Automatic: products, and their prices and inventory. */
export const automaticFeed: FeedKind<AutomaticItem> = {
  item: (part) => ({ ...automaticFillerItem(part), mapPrice: part.map }),
  write: writeAutomaticFeed,
  tell: (item) =>
    toldItem({
      sku: item.sku,
      title: item.name,
      brand: item.manufacturer,
      upc: item.upc,
      cost: item.cost,
      retail_price: item.listPrice,
      map_price: item.mapPrice,
      quantities: { ...item.stock },
    }),
}
