import type { CsvRow } from "../../kit/csv-rows"
import { excerpt } from "../../kit/excerpt"
import { RowRejection } from "../../kit/row-rejection"
import { canonicalItemNumber } from "../item-number"

/**
 * The item number of a row: six letters and digits, leading zeros kept.
 *
 * @throws RowRejection when it is none
 */
export function readItemNumber<Column extends string>(
  row: CsvRow<Column>,
  column: Column
): string {
  const item = canonicalItemNumber(row.get(column))
  if (!/^[A-Z0-9]{6}$/.test(item)) {
    throw new RowRejection(
      `${column} "${excerpt(row.get(column), 40)}" is not an item number.`
    )
  }
  return item
}
