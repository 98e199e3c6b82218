import type { FeedFile, ItemRow } from "../../adapter"
import { readCsvRows, type CsvRow } from "../../kit/csv-rows"
import { feedRecords, readValue } from "../../kit/feed-records"
import { parseFlag } from "../../kit/parse-flag"
import { parsePrice } from "../../kit/parse-price"
import { readSku } from "./read-sku"

const required = [
  "sku",
  "manufacturer",
  "manufacturer number",
  "item_name",
  "upc",
  "list_price",
  "discontinued",
] as const
const optional = ["image_url_1"] as const
type Column = (typeof required)[number] | (typeof optional)[number]

/** `All Products.csv` (seen in an integration, which reads it by name). */
export const items: FeedFile = {
  id: "items",
  label: "Products",
  pattern: "All Products.csv",
  isRequired: true,
  kind: "item",
  read: (content) =>
    feedRecords(readCsvRows<Column>(content, { required, optional }), toRow),
}

/**
 * No column tells what is hazardous, oversized or not drop-shipped. What is
 * discontinued is still sold while it lasts.
 */
function toRow(row: CsvRow<Column>): ItemRow {
  const sku = readSku(row)
  const isDiscontinued = readValue(row, "discontinued", parseFlag)
  return {
    kind: "item",
    sku,
    title: row.get("item_name") || sku,
    brand: row.get("manufacturer") || null,
    makerPartNumber: row.get("manufacturer number") || null,
    upc: row.get("upc") || null,
    unitOfMeasure: null,
    cost: null,
    retailPrice: readValue(row, "list_price", parsePrice),
    mapPrice: null,
    dropshipFee: null,
    status: isDiscontinued === true ? "discontinued" : "active",
    isDropshippable: true,
    dropshipBlock: null,
    flags: isDiscontinued === true ? { isDiscontinued } : {},
    supersededBy: null,
    imageUrl: readImageUrl(row.get("image_url_1")),
  }
}

/** Only what a browser may safely show. */
function readImageUrl(text: string): string | null {
  return /^https?:\/\/\S+$/i.test(text) ? text : null
}
