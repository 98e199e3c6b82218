import type { FeedFile, QuantityRow } from "../../adapter"
import { readCsvRows, type CsvRow } from "../../kit/csv-rows"
import { feedRecords, readValue } from "../../kit/feed-records"
import { parseQuantity } from "../../kit/parse-quantity"
import { warehouses } from "../warehouses"
import { readSku } from "./read-sku"

type Column = "sku" | (typeof warehouses)[number]["column"]

const required: Column[] = ["sku", ...warehouses.map(({ column }) => column)]

/** The quantities of the file that `prices` reads the prices of. */
export const inventory: FeedFile = {
  id: "inventory",
  label: "Inventory",
  pattern: "All Products, Price and Inventory.csv",
  isRequired: true,
  kind: "quantity",
  read: (content) => feedRecords(readCsvRows(content, { required }), toRow),
}

function toRow(row: CsvRow<Column>): QuantityRow {
  const sku = readSku(row)
  const quantities: Record<string, number> = {}
  for (const { code, column } of warehouses) {
    quantities[code] = readValue(row, column, parseQuantity)
  }
  return { kind: "quantity", sku, quantities }
}
