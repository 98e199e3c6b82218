import type { FeedFile, QuantityRow } from "../../adapter"
import type { CsvRow } from "../../kit/csv-rows"
import { readValue } from "../../kit/feed-records"
import { readFixedWidthRows } from "../../kit/fixed-width"
import { warehouses } from "../warehouses"
import { stockList } from "./columns"
import { parseStockDigit } from "./parse-stock-digit"
import { readItemNumber } from "./read-item-number"

/** `invlist`: a digit for each distribution centre, 9 for nine or more. */
export const inventory: FeedFile = {
  id: "inventory",
  label: "Inventory",
  pattern: "invlist|invlist.txt",
  isRequired: true,
  kind: "quantity",
  read: (content) => readFixedWidthRows(content, stockList, toRow),
}

function toRow(row: CsvRow<keyof typeof stockList.columns>): QuantityRow {
  const sku = readItemNumber(row, "item")
  const quantities: Record<string, number> = {}
  for (const { code } of warehouses) {
    quantities[code] = readValue(row, code, parseStockDigit)
  }
  return { kind: "quantity", sku, quantities }
}
