import type { DetailRow, FeedFile } from "../../adapter"
import type { CsvRow } from "../../kit/csv-rows"
import { readFixedWidthRows } from "../../kit/fixed-width"
import { upcNumbers } from "./columns"
import { readItemNumber } from "./read-item-number"

/** `upcean`: bar codes and makers' part numbers. */
export const upcs: FeedFile = {
  id: "upcs",
  label: "UPC and EAN numbers",
  pattern: "upcean|upcean.txt",
  isRequired: false,
  kind: "detail",
  read: (content) => readFixedWidthRows(content, upcNumbers, toRow),
}

function toRow(row: CsvRow<keyof typeof upcNumbers.columns>): DetailRow {
  const sku = readItemNumber(row, "item")
  const upc = row.get("UPC/EAN") || row.get("further UPC")
  const makerPartNumber = row.get("vendor part")
  return {
    kind: "detail",
    sku,
    ...(upc && { upc }),
    ...(makerPartNumber && { makerPartNumber }),
  }
}
