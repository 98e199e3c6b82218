import type { FeedFile, QuantityRow } from "../../adapter"
import { readCsvRows, type CsvRow } from "../../kit/csv-rows"
import { feedRecords, readValue } from "../../kit/feed-records"
import { parseQuantity } from "../../kit/parse-quantity"
import { warehouses } from "../warehouses"
import { readSku } from "./read-sku"

type Column = "sku" | (typeof warehouses)[number]["column"]

const required: Column[] = ["sku", ...warehouses.map(({ column }) => column)]

/**
 * `WPS-inventory-MMDDYYYY.csv` of Data Depot: units by warehouse, each figure
 * capped (at 25, older files at 9).
 */
export const inventory: FeedFile = {
  id: "inventory",
  label: "Inventory",
  pattern: "WPS-inventory-*.csv",
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
