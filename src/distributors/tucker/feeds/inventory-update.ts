import type { FeedFile, QuantityRow } from "../../adapter"
import type { CsvRow } from "../../kit/csv-rows"
import { readFixedWidthRows } from "../../kit/fixed-width"
import { RowRejection } from "../../kit/row-rejection"
import { warehouses } from "../warehouses"
import { stockUpdate } from "./columns"
import { parseStockDigit } from "./parse-stock-digit"
import { readItemNumber } from "./read-item-number"

/** `invupd`: the stock that changed, three times a day. */
export const inventoryUpdate: FeedFile = {
  id: "inventory_update",
  label: "Inventory update",
  pattern: "invupd|invupd.txt",
  isRequired: false,
  kind: "quantity",
  isUpdate: true,
  read: (content) => readFixedWidthRows(content, stockUpdate, toRow),
}

function toRow(row: CsvRow<keyof typeof stockUpdate.columns>): QuantityRow {
  const sku = readItemNumber(row, "item")
  // In front of the first comma stands nothing, behind it the total.
  const [before, , ...digits] = row.get("figures").split(",")
  if (before !== "" || digits.length !== warehouses.length) {
    throw new RowRejection(
      `The row has ${digits.length} stock figures; ${warehouses.length} are expected.`
    )
  }
  const quantities: Record<string, number> = {}
  for (const [index, { code }] of warehouses.entries()) {
    const text = digits[index]?.trim() ?? ""
    const units = parseStockDigit(text)
    if (!units.ok) {
      throw new RowRejection(`${code} "${text}" ${units.problem}.`)
    }
    quantities[code] = units.value
  }
  return { kind: "quantity", sku, quantities }
}
