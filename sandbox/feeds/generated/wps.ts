import { wpsFillerItem } from "../../catalog/filler"
import type { GeneratedPart } from "../../catalog/generated/generated-parts"
import type { WpsItem, WpsWarehouse } from "../../catalog/types"
import { writeWpsFeed } from "../write-wps-feed"
import type { FeedKind } from "./feed-kind"
import { shownUpTo, toldItem } from "./told-item"

/** Each figure of the inventory file is capped. */
const stockCap = 25

const codes: Readonly<Record<WpsWarehouse, string>> = {
  boise: "ID",
  fresno: "CA",
  elizabethtown: "PA",
  ashley: "IN",
  midlothian: "TX",
  jessup: "PA2",
  midway: "GA",
}

/** WPS: item list, inventory and dealer prices. */
export const wpsFeed: FeedKind<WpsItem> = {
  item: (part) => {
    const item = wpsFillerItem(part)
    const { status } = part.isSpecialOrder ? direct : item
    return {
      ...item,
      sku: skuOf(part),
      status: part.isCloseout ? "CLO" : status,
      map: part.map,
      hasMapPolicy: part.map !== null || part.lot === 59,
      dropShipFee: part.isTruckOnly ? 12.75 : item.dropShipFee,
      supersededBy: part.isSuperseded
        ? skuOf({ ...part, index: part.index + 1 })
        : null,
    }
  },
  write: async (folder, { items, date }) =>
    writeWpsFeed(folder, { items, date, stockCap }),
  tell: (item) =>
    toldItem({
      sku: item.sku,
      title: item.name,
      brand: item.brand,
      upc: item.upc,
      cost: item.ownCost,
      retail_price: item.list,
      // A policy without an amount means the list price.
      map_price: item.map ?? (item.hasMapPolicy ? item.list : null),
      quantities: Object.fromEntries(
        Object.entries(shownUpTo(stockCap, item.quantities)).map(
          ([name, units]) => [codes[name as WpsWarehouse], units]
        )
      ),
    }),
}

const direct = { status: "DIR" } as const

/** Without a size, as of tools, or with one, as of clothes. */
function skuOf(part: GeneratedPart): string {
  const size = ["", "", "S", "XL"][part.index % 4] ?? ""
  return `${wpsFillerItem(part).sku}${size}`
}
