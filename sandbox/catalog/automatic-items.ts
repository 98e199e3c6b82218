import type { AutomaticItem } from "../automatic/item"
import { fillerParts, type FillerPart } from "./filler-parts"
import { automaticListings } from "./listings/automatic"
import { listedVariants } from "./listings/listed-variants"

/** Every item of Automatic's: its listings, then `fillerCount` others. */
export function* automaticItems(fillerCount = 0): Generator<AutomaticItem> {
  const listed = listedVariants(automaticListings)
  for (const { listing, product, variant } of listed) {
    yield {
      manufacturer: product.brand,
      manufacturerNumber: variant.maker.mpn,
      name: product.title,
      description: product.description,
      upc: variant.maker.upc,
      listPrice: variant.price,
      mapPrice: null,
      isDiscontinued: false,
      isCarbRestricted: false,
      weight: variant.weight,
      imageUrl: "",
      ...listing,
    }
  }
  for (const part of fillerParts(fillerCount)) {
    yield automaticFillerItem(part)
  }
}

/** How Automatic carries a part. */
export function automaticFillerItem(part: FillerPart): AutomaticItem {
  const { index, units } = part
  return {
    sku: `GEN-${String(index).padStart(6, "0")}`,
    manufacturer: part.brand,
    manufacturerNumber: part.mpn,
    name: part.name,
    description: part.description,
    upc: part.upc,
    cost: part.cost,
    listPrice: part.list,
    mapPrice: null,
    isDiscontinued: part.isDiscontinued,
    isCarbRestricted: false,
    weight: part.weight,
    imageUrl: "",
    stock: { "1": units(1), "2": units(5), "3": units(11) },
  }
}
