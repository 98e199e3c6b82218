import type { CsvRow } from "../../kit/csv-rows"
import { RowRejection } from "../../kit/row-rejection"

/**
 * The SKU of a row, as WPS sells it (`87-5503`): upper case, so that the
 * files join.
 *
 * @throws RowRejection when it is empty
 */
export function readSku(row: CsvRow<"sku">): string {
  const sku = row.get("sku").toUpperCase()
  if (sku === "") {
    throw new RowRejection("sku is empty.")
  }
  return sku
}
