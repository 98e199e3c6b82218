import type { CsvRow } from "../../kit/csv-rows"
import { RowRejection } from "../../kit/row-rejection"

/**
 * The item number of a row, as it stands there: its format is not public, so
 * that nothing of it is changed.
 *
 * @throws RowRejection when it is empty
 */
export function readSku(row: CsvRow<"sku">): string {
  const sku = row.get("sku")
  if (sku === "") {
    throw new RowRejection("sku is empty.")
  }
  return sku
}
