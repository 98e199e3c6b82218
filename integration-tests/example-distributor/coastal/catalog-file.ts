import type { FeedFile, ItemRow } from "../../../src/distributors/adapter"
import {
  readCsvRows,
  type CsvRow,
} from "../../../src/distributors/kit/csv-rows"
import {
  feedRecords,
  readValue,
} from "../../../src/distributors/kit/feed-records"
import { parseFlag } from "../../../src/distributors/kit/parse-flag"
import { parsePrice } from "../../../src/distributors/kit/parse-price"
import { parseQuantity } from "../../../src/distributors/kit/parse-quantity"
import { RowRejection } from "../../../src/distributors/kit/row-rejection"
import { warehouses } from "./warehouses"

const required = [
  "part",
  "description",
  "brand",
  "maker_part",
  "upc",
  "dealer_price",
  "list_price",
  "dropship",
  "NOR",
  "SAV",
] as const
/** Only in newer copies of the file. */
const optional = ["map_price"] as const
type Column = (typeof required)[number] | (typeof optional)[number]

/** The nightly catalog: items, and what each warehouse has of them. */
export const catalogFile: FeedFile = {
  id: "catalog",
  label: "Catalog",
  pattern: "coastal-catalog-*.csv",
  isRequired: true,
  kind: "item",
  read: (content) =>
    feedRecords(readCsvRows<Column>(content, { required, optional }), toRow),
}

/** @throws RowRejection for a row that can't be used; reading goes on */
function toRow(row: CsvRow<Column>): ItemRow {
  const sku = row.get("part").toUpperCase()
  if (sku === "") {
    throw new RowRejection("part is empty.")
  }
  // Nothing said is not a yes.
  const isDropshippable = readValue(row, "dropship", parseFlag) === true
  return {
    kind: "item",
    sku,
    title: row.get("description") || sku,
    brand: row.get("brand") || null,
    makerPartNumber: row.get("maker_part") || null,
    upc: row.get("upc") || null,
    unitOfMeasure: null,
    cost: readValue(row, "dealer_price", parsePrice),
    retailPrice: readValue(row, "list_price", parsePrice),
    mapPrice: readValue(row, "map_price", parsePrice),
    dropshipFee: null,
    status: "",
    isDropshippable,
    dropshipBlock: isDropshippable
      ? null
      : "Coastal Distributing does not drop-ship it",
    flags: {},
    supersededBy: null,
    imageUrl: null,
    quantities: Object.fromEntries(
      warehouses.map(({ code }) => [code, readValue(row, code, parseQuantity)])
    ),
  }
}
