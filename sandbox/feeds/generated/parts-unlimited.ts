import { partsUnlimitedFillerItem } from "../../catalog/parts-unlimited-items"
import type { GeneratedPart } from "../../catalog/generated/generated-parts"
import {
  partsUnlimitedItem,
  type PartsUnlimitedItem,
} from "../../parts-unlimited/item"
import { writePartsUnlimitedFeed } from "../../parts-unlimited/write-feed"
import type { FeedKind } from "./feed-kind"
import { shownUpTo, toldItem } from "./told-item"

/** Parts Unlimited: the dealer portal's ZIP with parts and own prices. */
export const partsUnlimitedFeed: FeedKind<PartsUnlimitedItem> = {
  item: (part) => {
    const { partNumber: _, ...item } = partsUnlimitedFillerItem(part)
    return partsUnlimitedItem({
      ...item,
      punctuated: punctuated(part),
      vendorPartNumber: part.mpn.replaceAll("-", ""),
      status: statusOf(part, item.status),
      hazardousCode: part.isHazardous ? "ABHOMLN".charAt(part.index % 7) : "",
      isTruckOnly: part.isTruckOnly,
      hasAdPolicy: part.map !== null,
      noShipToCalifornia: part.lot === 30,
      dropshipFee: part.isTruckOnly ? 24.5 : null,
      unitOfMeasure: part.lot === 20 ? "PR" : "EA",
    })
  },
  write: async (folder, given) =>
    writePartsUnlimitedFeed(folder, {
      ...given,
      dealerNumber: "ABC123",
      as: "zip",
    }),
  tell: (item) =>
    toldItem({
      sku: item.partNumber,
      title: item.description,
      brand: item.brand,
      upc: item.upc,
      cost: item.dealerPrice,
      retail_price: item.retail,
      map_price: item.hasAdPolicy ? item.retail : null,
      // `+` stands for ten and more.
      quantities: shownUpTo(10, item.quantities),
    }),
}

function statusOf(
  part: GeneratedPart,
  usual: PartsUnlimitedItem["status"]
): PartsUnlimitedItem["status"] {
  if (part.isCloseout) {
    return "C"
  }
  return part.isSpecialOrder ? "W" : part.lot === 40 ? "NEW" : usual
}

/** Most have leading zeros; each tenth is one of Drag Specialties'. */
function punctuated({ index }: GeneratedPart): string {
  const code = String(index).padStart(7, "0")
  return index % 10 === 9
    ? `DS-${code}`
    : `0${code.slice(0, 3)}-${code.slice(3)}`
}
