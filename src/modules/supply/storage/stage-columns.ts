import type { FeedRow } from "../../../distributors/adapter"
import { normalizeGtin } from "../domain/gtin"
import { brandKey, mpnKey, skuKey } from "../domain/match-keys"
import type { CopyValue } from "./copy-lines"

/** Where rows of a kind wait for the merge. */
export const stageTables = {
  item: "dropship_feed_stage_item",
  quantity: "dropship_feed_stage_quantity",
  price: "dropship_feed_stage_price",
} as const satisfies Record<FeedRow["kind"], string>

/** Columns of each staging table, after run, file and line. */
export const stageColumns = {
  item: [
    "sku",
    "sku_key",
    "title",
    "brand",
    "brand_key",
    "mpn",
    "mpn_key",
    "upc",
    "gtin",
    "unit_of_measure",
    "cost",
    "retail_price",
    "map_price",
    "dropship_fee",
    "status",
    "is_dropshippable",
    "dropship_block",
    "flags",
    "superseded_by",
    "image_url",
  ],
  quantity: ["sku", "quantities"],
  price: ["sku", "cost", "retail_price", "dropship_fee", "is_dropshippable"],
} as const satisfies Record<FeedRow["kind"], readonly string[]>

/** A row's values in the order of `stageColumns`. */
export function stageValues(row: FeedRow): readonly CopyValue[] {
  switch (row.kind) {
    case "item":
      return [
        row.sku,
        skuKey(row.sku),
        row.title,
        row.brand,
        brandKey(row.brand),
        row.makerPartNumber,
        mpnKey(row.makerPartNumber),
        row.upc,
        normalizeGtin(row.upc),
        row.unitOfMeasure,
        row.cost,
        row.retailPrice,
        row.mapPrice,
        row.dropshipFee,
        row.status,
        row.isDropshippable,
        row.dropshipBlock,
        row.flags,
        row.supersededBy,
        row.imageUrl,
      ]
    case "quantity":
      return [row.sku, row.quantities]
    case "price":
      return [
        row.sku,
        row.cost,
        row.retailPrice,
        row.dropshipFee,
        row.isDropshippable,
      ]
  }
}
