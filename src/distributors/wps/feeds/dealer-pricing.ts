import type { FeedFile, PriceRow } from "../../adapter"
import { readCsvRows, type CsvRow } from "../../kit/csv-rows"
import { feedRecords, readValue } from "../../kit/feed-records"
import { parseFlag } from "../../kit/parse-flag"
import { parsePrice } from "../../kit/parse-price"
import { parseFee } from "./parse-fee"
import { readSku } from "./read-sku"

const required = ["sku", "actual_dealer_price"] as const
const optional = ["list_price", "drop_ship_eligible", "drop_ship_fee"] as const
type Column = (typeof required)[number] | (typeof optional)[number]

/** The CSV of `GET /dealer-pricing`: what this dealer pays. */
export const dealerPricing: FeedFile = {
  id: "prices",
  label: "Dealer pricing",
  pattern: "*dealer-pricing*.csv",
  isRequired: false,
  kind: "price",
  read: (content) =>
    feedRecords(readCsvRows<Column>(content, { required, optional }), toRow),
}

function toRow(row: CsvRow<Column>): PriceRow {
  const isEligible = readValue(row, "drop_ship_eligible", parseFlag)
  return {
    kind: "price",
    sku: readSku(row),
    cost: readValue(row, "actual_dealer_price", parsePrice),
    retailPrice: readValue(row, "list_price", parsePrice),
    dropshipFee: readValue(row, "drop_ship_fee", parseFee),
    // A yes here must not lift what the item list forbids (DIR, NLA).
    isDropshippable: isEligible === false ? false : null,
  }
}
