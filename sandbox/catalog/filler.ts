import { fillerParts, type FillerPart } from "./filler-parts"
import { ownCost } from "./own-cost"
import { stock } from "./stock"
import type { WpsItem } from "./types"

/**
 * Generated WPS items that match no variant of the catalogue; their SKUs are
 * `600-00000` and upward. The same count gives the same items.
 */
export function* filler(count: number): Generator<WpsItem> {
  for (const part of fillerParts(count)) {
    yield wpsFillerItem(part)
  }
}

/** How WPS carries a part. */
export function wpsFillerItem(part: FillerPart): WpsItem {
  const { index, units } = part
  return {
    id: 1_000_000 + index,
    sku: `${600 + Math.floor(index / 100_000)}-${String(index % 100_000).padStart(5, "0")}`,
    name: part.name,
    brand: part.brand,
    mpn: part.mpn,
    upc: part.upc,
    description: part.description,
    category: "Parts",
    list: part.list,
    cost: part.cost,
    ownCost: ownCost(part.cost),
    map: null,
    hasMapPolicy: false,
    status: part.isDiscontinued ? "DSC" : "STK",
    weight: part.weight,
    dropShipFee: "FR",
    eligible: index % 25 !== 24,
    supersededBy: null,
    quantities: stock(
      units(1),
      units(2),
      units(3),
      units(5),
      units(7),
      units(11),
      units(13)
    ),
  }
}
