import type { FeedRow } from "../../../distributors/adapter"
import { normalizeGtin } from "../domain/gtin"
import { brandKey, mpnKey, skuKey } from "../domain/match-keys"
import { unitKey } from "../domain/unit-of-measure"
import { unitsOf } from "../domain/units-of"
import type { CopyValue } from "./copy-lines"

/** Updates of stock wait apart from whole files: they may repeat a SKU. */
export type StageKind = FeedRow["kind"] | "update"

/** Where rows of a kind wait for the merge. */
export const stageTables = {
  item: "dropship_feed_stage_item",
  quantity: "dropship_feed_stage_quantity",
  update: "dropship_feed_stage_update",
  price: "dropship_feed_stage_price",
  detail: "dropship_feed_stage_detail",
} as const satisfies Record<StageKind, string>

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
    "unit_key",
    "cost",
    "retail_price",
    "map_price",
    "dropship_fee",
    "status",
    "is_dropshippable",
    "dropship_block",
    "flags",
    "superseded_by",
    "superseded_key",
    "image_url",
    "quantities",
    "units",
  ],
  quantity: ["sku", "quantities", "units"],
  update: ["sku", "quantities", "units"],
  price: [
    "sku",
    "cost",
    "retail_price",
    "map_price",
    "dropship_fee",
    "is_dropshippable",
  ],
  detail: [
    "sku",
    "upc",
    "gtin",
    "mpn",
    "mpn_key",
    "superseded_by",
    "superseded_key",
    "flags",
    "dropship_block",
  ],
} as const satisfies Record<StageKind, readonly string[]>

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
        unitKey(row.unitOfMeasure),
        row.cost,
        row.retailPrice,
        row.mapPrice,
        row.dropshipFee,
        row.status,
        row.isDropshippable,
        row.dropshipBlock,
        row.flags,
        row.supersededBy,
        skuKey(row.supersededBy),
        row.imageUrl,
        row.quantities ?? null,
        row.quantities ? unitsOf(row.quantities) : null,
      ]
    case "quantity":
      return [row.sku, row.quantities, unitsOf(row.quantities)]
    case "price":
      return [
        row.sku,
        row.cost,
        row.retailPrice,
        row.mapPrice ?? null,
        row.dropshipFee,
        row.isDropshippable,
      ]
    case "detail":
      return [
        row.sku,
        row.upc ?? null,
        normalizeGtin(row.upc ?? null),
        row.makerPartNumber ?? null,
        mpnKey(row.makerPartNumber ?? null),
        row.supersededBy ?? null,
        skuKey(row.supersededBy),
        row.flags ?? null,
        row.dropshipBlock ?? null,
      ]
  }
}
