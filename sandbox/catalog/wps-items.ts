import { catalog } from "./catalog"
import { filler } from "./filler"
import { ownCost } from "./own-cost"
import type { WpsItem } from "./types"

/** Every item WPS has: the catalogue's listings, then `fillerCount` others. */
export function* wpsItems(fillerCount = 0): Generator<WpsItem> {
  let id = 100_000
  for (const product of catalog) {
    for (const { wps, weight } of product.variants) {
      if (wps === null) {
        continue
      }
      id += 1
      yield {
        ...wps,
        id,
        brand: product.brand,
        description: product.description,
        category: product.category,
        weight,
        ownCost: ownCost(wps.cost),
      }
    }
  }
  yield* filler(fillerCount)
}
