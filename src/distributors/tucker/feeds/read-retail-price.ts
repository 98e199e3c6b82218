import type { CsvRow } from "../../kit/csv-rows"
import { readValue } from "../../kit/feed-records"
import { parsePrice } from "../../kit/parse-price"
import { roundMoney } from "../../../schemas/money"

type Column =
  "sell unit" | "retail price" | "retail unit" | "retail-to-sell factor"

/**
 * The retail price of one sell unit, which is what the cost is for: the file
 * gives that of a retail unit, of which `factor` make a sell unit. Null where
 * that can't be told.
 */
export function readRetailPrice(row: CsvRow<Column>): number | null {
  const price = readValue(row, "retail price", parsePrice)
  const factor = readValue(row, "retail-to-sell factor", parsePrice)
  if (price === null) {
    return null
  }
  if (factor === null) {
    return row.get("sell unit") === row.get("retail unit") ? price : null
  }
  return roundMoney(price * factor)
}
