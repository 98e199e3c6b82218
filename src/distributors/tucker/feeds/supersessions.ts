import type { DetailRow, FeedFile } from "../../adapter"
import type { CsvRow } from "../../kit/csv-rows"
import { readFixedWidthRows } from "../../kit/fixed-width"
import { RowRejection } from "../../kit/row-rejection"
import { superseded } from "./columns"
import { readItemNumber } from "./read-item-number"

/** `itemsuper`: items that another one replaces. */
export const supersessions: FeedFile = {
  id: "supersessions",
  label: "Superseded items",
  pattern: "itemsuper|itemsuper.txt",
  isRequired: false,
  kind: "detail",
  read: (content) => readFixedWidthRows(content, superseded, toRow),
}

function toRow(row: CsvRow<keyof typeof superseded.columns>): DetailRow {
  const sku = readItemNumber(row, "item")
  const supersededBy = readItemNumber(row, "replaced by")
  if (supersededBy === sku) {
    throw new RowRejection(`Item ${sku} is said to replace itself.`)
  }
  return { kind: "detail", sku, supersededBy }
}
