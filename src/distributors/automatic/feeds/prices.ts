import type { FeedFile, PriceRow } from "../../adapter"
import { readCsvRows, type CsvRow } from "../../kit/csv-rows"
import { feedRecords, readValue } from "../../kit/feed-records"
import { parsePrice } from "../../kit/parse-price"
import { readSku } from "./read-sku"

const required = ["sku", "standard_dealer_price", "map_pricing"] as const
type Column = (typeof required)[number]

/** The prices of the file that `inventory` reads the quantities of. */
export const prices: FeedFile = {
  id: "prices",
  label: "Prices",
  pattern: "All Products, Price and Inventory.csv",
  isRequired: true,
  kind: "price",
  read: (content) => feedRecords(readCsvRows(content, { required }), toRow),
}

function toRow(row: CsvRow<Column>): PriceRow {
  return {
    kind: "price",
    sku: readSku(row),
    cost: readValue(row, "standard_dealer_price", parsePrice),
    retailPrice: null,
    mapPrice: readValue(row, "map_pricing", parsePrice),
    dropshipFee: null,
    isDropshippable: null,
  }
}
