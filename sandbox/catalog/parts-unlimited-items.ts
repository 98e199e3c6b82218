import {
  partsUnlimitedItem,
  type PartsUnlimitedItem,
} from "../parts-unlimited/item"
import { fillerParts, type FillerPart } from "./filler-parts"
import { listedVariants } from "./listings/listed-variants"
import { partsUnlimitedListings } from "./listings/parts-unlimited"

/** Every part of Parts Unlimited: its listings, then `fillerCount` others. */
export function* partsUnlimitedItems(
  fillerCount = 0
): Generator<PartsUnlimitedItem> {
  const listed = listedVariants(partsUnlimitedListings)
  for (const { listing, product, variant } of listed) {
    const { mpn, upc } = variant.maker
    yield partsUnlimitedItem({
      description: product.title.toUpperCase(),
      brand: product.brand.toUpperCase(),
      vendorPartNumber: mpn.replaceAll("-", ""),
      vendorPunctuated: mpn,
      upc,
      originalRetail: variant.price,
      retail: variant.price,
      basePrice: beforeDiscount(listing.dealerPrice),
      weight: variant.weight,
      ...listing,
    })
  }
  for (const part of fillerParts(fillerCount)) {
    yield partsUnlimitedFillerItem(part)
  }
}

/** How Parts Unlimited carries a part. */
export function partsUnlimitedFillerItem(part: FillerPart): PartsUnlimitedItem {
  const { index, units } = part
  const code = String(index).padStart(7, "0")
  return partsUnlimitedItem({
    punctuated: `9${code.slice(0, 3)}-${code.slice(3)}`,
    description: part.name,
    status: part.isDiscontinued ? "D" : "S",
    brand: part.brand.toUpperCase(),
    vendorPartNumber: part.mpn,
    vendorPunctuated: part.mpn,
    upc: part.upc,
    originalRetail: part.list,
    retail: part.list,
    basePrice: beforeDiscount(part.cost),
    dealerPrice: part.cost,
    weight: part.weight,
    quantities: {
      WI: units(1),
      NY: units(3),
      TX: units(7),
      NV: units(11),
      NC: null,
    },
  })
}

/** What every dealer pays: this one pays six per cent less. */
function beforeDiscount(dealerPrice: number): number {
  return Math.round((dealerPrice / 0.94) * 100) / 100
}
