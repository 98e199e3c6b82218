import type { FixedWidthColumn, FixedWidthLayout } from "../../kit/fixed-width"

/*
 * Where the values of Tucker's files stand: three integrations agree on it,
 * but the layout is from the Tucker Rocky years. Change positions here only.
 */

function at(start: number, length: number): FixedWidthColumn {
  return { start, length }
}

/** One that may not be cut; see `FixedWidthColumn.mustBeWhole`. */
function whole(start: number, length: number): FixedWidthColumn {
  return { start, length, mustBeWhole: true }
}

function layout<Column extends string>(
  shortest: number,
  columns: Record<Column, FixedWidthColumn>
): FixedWidthLayout<Column> {
  return { columns, shortest, encoding: "iso-8859-1" }
}

const item = at(1, 6)

/**
 * `itemmstrnew`, 380 characters. The text columns at the end may be missing,
 * as blanks at the end of a line get lost; the figures may not.
 */
export const itemMaster = layout(102, {
  item,
  description: at(7, 30),
  status: at(37, 1),
  hazardous: at(38, 1),
  "standard price": at(39, 8),
  "best price": at(47, 8),
  "sell unit": at(55, 2),
  "retail price": at(57, 8),
  "retail unit": at(65, 2),
  "retail-to-sell factor": at(67, 6),
  brand: whole(147, 30),
  "vendor part": whole(296, 30),
})

/** `invlist`: a digit for each distribution centre; column 13 is not used. */
export const stockList = layout(14, {
  item,
  TX: at(7, 1),
  PA: at(8, 1),
  OR: at(9, 1),
  CO: at(10, 1),
  FL: at(11, 1),
  IL: at(12, 1),
  CA: at(14, 1),
})

/**
 * `invupd`: the total and the centres' digits follow, between commas. Their
 * order is believed to be that of `invlist`.
 */
export const stockUpdate = layout(8, { item, figures: at(7, 200) })

/** `invcloseout`: digits, and Z, L or S for zero, limited, sufficient. */
export const closeoutStock = layout(9, {
  item,
  "drop-ship quantity": at(8, 1),
  "drop-ship availability": at(9, 1),
})

/** `itemsuper`; here as below, column 7 is a separator. */
export const superseded = layout(8, { item, "replaced by": at(8, 6) })

/** `upcean` */
export const upcNumbers = layout(8, {
  item,
  "UPC/EAN": at(8, 14),
  "vendor part": whole(22, 30),
  "further UPC": at(52, 14),
})

/** `specialorder` */
export const specialOrder = layout(6, { item, separator: at(7, 1) })

/** `oversize` */
export const oversizeCode = layout(8, { item, code: at(8, 1) })
