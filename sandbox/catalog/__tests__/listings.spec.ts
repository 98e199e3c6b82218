import {
  brandKey,
  mpnKey,
  skuKey,
} from "../../../src/modules/supply/domain/match-keys"
import { automaticItems } from "../automatic-items"
import { catalog } from "../catalog"
import { carriersOf } from "../listings/carriers-of"
import { automaticListings } from "../listings/automatic"
import { partsUnlimitedListings } from "../listings/parts-unlimited"
import { tuckerListings } from "../listings/tucker"
import { onlyElsewhere } from "../only-elsewhere"
import { ownStock } from "../own-stock"
import { partsUnlimitedItems } from "../parts-unlimited-items"
import { tuckerItems } from "../tucker-items"

const variants = catalog.flatMap((product) =>
  product.variants.map((variant) => ({ ...variant, brand: product.brand }))
)

/** The items of each distributor beside WPS, by what a match goes by. */
const distributors = [
  {
    id: "tucker",
    listings: tuckerListings,
    skuOf: (sku: string) => tuckerListings[sku]?.itemNumber,
    items: (filler: number) =>
      [...tuckerItems(filler)].map((item) => ({
        sku: item.itemNumber,
        upc: item.upc,
        brand: item.brand,
        mpn: item.vendorPart,
      })),
  },
  {
    id: "parts-unlimited",
    listings: partsUnlimitedListings,
    skuOf: (sku: string) => partsUnlimitedListings[sku]?.punctuated,
    items: (filler: number) =>
      [...partsUnlimitedItems(filler)].map((item) => ({
        sku: item.punctuated,
        upc: item.upc,
        brand: item.brand,
        mpn: item.vendorPartNumber,
      })),
  },
  {
    id: "automatic",
    listings: automaticListings,
    skuOf: (sku: string) => automaticListings[sku]?.sku,
    items: (filler: number) =>
      [...automaticItems(filler)].map((item) => ({
        sku: item.sku,
        upc: item.upc,
        brand: item.manufacturer,
        mpn: item.manufacturerNumber,
      })),
  },
]

describe("who carries what the sandbox's merchant sells", () => {
  it.each(distributors)(
    "leads each variant to its item at $id, and to no other",
    ({ skuOf, items }) => {
      const all = items(500)
      for (const variant of variants) {
        const found = all.filter(
          ({ sku, upc, brand, mpn }) =>
            skuKey(sku) === skuKey(variant.sku) ||
            (upc !== null && upc === variant.upc) ||
            (variant.mpn !== null &&
              brandKey(brand) === brandKey(variant.brand) &&
              mpnKey(mpn) === mpnKey(variant.mpn))
        )
        const carried = skuOf(variant.sku)
        expect([variant.sku, found.map(({ sku }) => sku)]).toEqual([
          variant.sku,
          carried === undefined ? [] : [carried],
        ])
      }
      expect(new Set(all.map(({ sku }) => skuKey(sku))).size).toBe(all.length)
    }
  )

  it("has parts of several, of one, and of none", () => {
    const counts = variants.map((variant) => carriersOf(variant).length)
    expect(Math.max(...counts)).toBe(4)
    for (const variant of onlyElsewhere.flatMap((each) => each.variants)) {
      expect([variant.sku, carriersOf(variant)]).toEqual([
        variant.sku,
        [expect.not.stringMatching("wps")],
      ])
    }
    for (const variant of ownStock.flatMap((each) => each.variants)) {
      expect(carriersOf(variant)).toEqual([])
    }
  })
})
