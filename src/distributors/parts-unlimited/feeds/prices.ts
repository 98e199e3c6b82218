import type { FeedFile, PriceRow } from "../../adapter"
import { readCsvRows, type CsvRow } from "../../kit/csv-rows"
import { feedRecords, readValue } from "../../kit/feed-records"
import { parsePrice } from "../../kit/parse-price"
import { isMarked } from "./is-marked"
import { readPartNumber } from "./read-part-number"

const required = ["Part Number", "Your Dealer Price"] as const
const optional = ["retailPrice", "adPolicy"] as const
type Column = (typeof required)[number] | (typeof optional)[number]

const aliases: Partial<Record<Column, readonly string[]>> = {
  "Part Number": ["partNumber", "PART_NUMBER"],
  "Your Dealer Price": ["dealerPrice", "YOUR_DEALER_PRICE"],
  retailPrice: ["Current Suggested Retail"],
  adPolicy: ["Ad Policy", "AD_POLICY"],
}

/**
 * What this dealer pays: `ABC123_PriceFile.csv` of the portal, or
 * `ABC123_PartPrices.csv` of the bundle, which tells retail prices too.
 */
export const prices: FeedFile = {
  id: "prices",
  label: "Own prices",
  pattern: "*_PriceFile.csv|*_PartPrices.csv",
  isRequired: false,
  kind: "price",
  read: (content) =>
    feedRecords(
      readCsvRows<Column>(content, { required, optional, aliases }),
      toRow
    ),
}

function toRow(row: CsvRow<Column>): PriceRow {
  const retailPrice = readValue(row, "retailPrice", parsePrice)
  return {
    kind: "price",
    sku: readPartNumber(row),
    cost: readValue(row, "Your Dealer Price", parsePrice),
    retailPrice,
    mapPrice: isMarked(row.get("adPolicy")) ? retailPrice : null,
    dropshipFee: null,
    isDropshippable: null,
  }
}
