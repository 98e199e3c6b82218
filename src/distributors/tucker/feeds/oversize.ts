import type { DetailRow, FeedFile } from "../../adapter"
import type { CsvRow } from "../../kit/csv-rows"
import { readFixedWidthRows } from "../../kit/fixed-width"
import { RowRejection } from "../../kit/row-rejection"
import { oversizeCode } from "./columns"
import { readItemNumber } from "./read-item-number"

/**
 * `oversize`: from 1 on too large for USPS's plain rates, from 2 on for
 * UPS's; 3 is too large for UPS altogether and goes by truck: a flag, for the
 * item rules.
 */
export const oversize: FeedFile = {
  id: "oversize",
  label: "Oversize items",
  pattern: "oversize|oversize.txt",
  isRequired: false,
  kind: "detail",
  read: (content) => readFixedWidthRows(content, oversizeCode, toRow),
}

function toRow(row: CsvRow<keyof typeof oversizeCode.columns>): DetailRow {
  const sku = readItemNumber(row, "item")
  const code = row.get("code")
  if (!/^[0-3]$/.test(code)) {
    throw new RowRejection(`code "${code}" is not one of 0, 1, 2 and 3.`)
  }
  return {
    kind: "detail",
    sku,
    ...(code !== "0" && {
      flags: { isOversize: true, ...(code === "3" && { isTruckOnly: true }) },
    }),
  }
}
