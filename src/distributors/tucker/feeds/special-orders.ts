import type { DetailRow, FeedFile } from "../../adapter"
import type { CsvRow } from "../../kit/csv-rows"
import { readFixedWidthRows } from "../../kit/fixed-width"
import { RowRejection } from "../../kit/row-rejection"
import { specialOrder } from "./columns"
import { readItemNumber } from "./read-item-number"

/** `specialorder`: what Tucker buys only when it is ordered. */
export const specialOrders: FeedFile = {
  id: "special_orders",
  label: "Special-order items",
  pattern: "specialorder|specialorder.txt",
  isRequired: false,
  kind: "detail",
  read: (content) => readFixedWidthRows(content, specialOrder, toRow),
}

function toRow(row: CsvRow<keyof typeof specialOrder.columns>): DetailRow {
  // With nothing else to go by, a longer word must not pass for an item.
  if (/[A-Za-z0-9]/.test(row.get("separator"))) {
    throw new RowRejection("The item number is longer than six characters.")
  }
  return {
    kind: "detail",
    sku: readItemNumber(row, "item"),
    dropshipBlock: "It is a special-order item; Tucker does not stock it.",
  }
}
