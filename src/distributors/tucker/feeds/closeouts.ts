import type { DetailRow, FeedFile } from "../../adapter"
import type { CsvRow } from "../../kit/csv-rows"
import { readFixedWidthRows } from "../../kit/fixed-width"
import { RowRejection } from "../../kit/row-rejection"
import { closeoutStock } from "./columns"
import { readItemNumber } from "./read-item-number"

/** `invcloseout`: what is sold off, and whether it is still drop-shipped. */
export const closeouts: FeedFile = {
  id: "closeouts",
  label: "Closeouts",
  pattern: "invcloseout|invcloseout.txt",
  isRequired: false,
  kind: "detail",
  read: (content) => readFixedWidthRows(content, closeoutStock, toRow),
}

function toRow(row: CsvRow<keyof typeof closeoutStock.columns>): DetailRow {
  const sku = readItemNumber(row, "item")
  const availability = row.get("drop-ship availability").toUpperCase()
  if (!/^[ZLS]$/.test(availability)) {
    throw new RowRejection(
      `drop-ship availability "${availability}" is neither Z, L nor S.`
    )
  }
  const isGone = availability === "Z" || row.get("drop-ship quantity") === "0"
  return {
    kind: "detail",
    sku,
    flags: { isCloseout: true },
    ...(isGone && {
      dropshipBlock: "It is a closeout, and none of it is left to drop-ship.",
    }),
  }
}
