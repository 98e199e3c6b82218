import type { TuckerItem } from "../tucker/item"
import { fillerParts, type FillerPart } from "./filler-parts"
import { listedVariants } from "./listings/listed-variants"
import { tuckerListings } from "./listings/tucker"

/** Every item Tucker has: its listings, then `fillerCount` others. */
export function* tuckerItems(fillerCount = 0): Generator<TuckerItem> {
  for (const { listing, product, variant } of listedVariants(tuckerListings)) {
    yield {
      ...usual,
      status: "",
      bestPrice: share(listing.standardPrice, 0.95),
      description: product.title.toUpperCase(),
      brand: product.brand,
      category: product.category.slice(0, 10).trim(),
      vendorPart: variant.maker.mpn,
      upc: variant.maker.upc,
      retailPrice: variant.price,
      weight: variant.weight,
      ...listing,
    }
  }
  for (const part of fillerParts(fillerCount)) {
    yield tuckerFillerItem(part)
  }
}

/** How Tucker carries a part. */
export function tuckerFillerItem(part: FillerPart): TuckerItem {
  const { index, units } = part
  return {
    // Base 36 makes six characters last for 60 million items.
    itemNumber: `Z${index.toString(36).toUpperCase().padStart(5, "0")}`,
    description: part.name,
    status: part.isDiscontinued ? "D" : "",
    brand: part.brand,
    category: "PARTS",
    vendorPart: part.mpn,
    upc: part.upc,
    standardPrice: part.cost,
    bestPrice: share(part.cost, 0.95),
    retailPrice: part.list,
    weight: part.weight,
    quantities: {
      TX: units(1),
      PA: units(2),
      OR: units(3),
      CO: units(5),
      FL: units(7),
      IL: units(11),
      CA: units(13),
    },
    // Last: objects that begin with others' properties are slow to make.
    ...usual,
  }
}

/** What most items have in common. */
const usual = {
  isHazardous: false,
  sellUnit: "EA",
  retailUnit: "EA",
  retailToSellFactor: 1,
  model: "",
  segment: "P",
  subcategory: "",
  application: "",
  supersededBy: null,
  isSpecialOrder: false,
  oversize: 0,
} as const

function share(price: number, part: number): number {
  return Math.round(price * part * 100) / 100
}
