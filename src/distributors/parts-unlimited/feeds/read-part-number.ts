import type { CsvRow } from "../../kit/csv-rows"
import { RowRejection } from "../../kit/row-rejection"
import { canonicalPartNumber } from "../part-number"

/**
 * The part number of a row in its canonical form, so that files join whether
 * they write dashes or not.
 *
 * @throws RowRejection when it is empty, or when a spreadsheet made a number
 *   of it (`1.01E+06`), which can't be undone
 */
export function readPartNumber(row: CsvRow<"Part Number">): string {
  const text = row.get("Part Number")
  const sku = canonicalPartNumber(text)
  if (sku === "") {
    throw new RowRejection("Part Number is empty.")
  }
  if (/^\d(\.\d+)?E\+\d+$/i.test(text)) {
    throw new RowRejection(
      `Part Number "${text}" was damaged by a spreadsheet.`
    )
  }
  return sku
}
