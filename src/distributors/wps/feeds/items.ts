import type { FeedFile, ItemFlags, ItemRow } from "../../adapter"
import { readCsvRows, type CsvRow } from "../../kit/csv-rows"
import { feedRecords, readValue } from "../../kit/feed-records"
import { parseFlag } from "../../kit/parse-flag"
import { parsePrice } from "../../kit/parse-price"
import { dropshipBlock } from "./dropship-block"
import { parseFee } from "./parse-fee"
import { readSku } from "./read-sku"

const required = [
  "sku",
  "name",
  "list_price",
  "standard_dealer_price",
  "brand",
  "vendor_number",
  "status",
  "upc",
] as const
/** The last five are only in newer copies of the file. */
const optional = [
  "has_map_policy",
  "superseded_sku",
  "primary_item_image",
  "mapp_price",
  "carb",
  "prop_65_code",
  "drop_ship_eligible",
  "drop_ship_fee",
] as const
type Column = (typeof required)[number] | (typeof optional)[number]

/** The master item list of Data Depot, as CSV. */
export const items: FeedFile = {
  id: "items",
  label: "Master item list",
  pattern: "*master-item-list*.csv",
  isRequired: true,
  kind: "item",
  read: (content) =>
    feedRecords(readCsvRows<Column>(content, { required, optional }), toRow),
}

function toRow(row: CsvRow<Column>): ItemRow {
  const sku = readSku(row)
  const status = row.get("status").toUpperCase()
  const isEligible = readValue(row, "drop_ship_eligible", parseFlag)
  const block = dropshipBlock(status, isEligible)
  const retailPrice = readValue(row, "list_price", parsePrice)
  return {
    kind: "item",
    sku,
    title: row.get("name") || sku,
    brand: row.get("brand") || null,
    makerPartNumber: row.get("vendor_number") || null,
    upc: row.get("upc") || null,
    unitOfMeasure: null,
    cost: readValue(row, "standard_dealer_price", parsePrice),
    retailPrice,
    mapPrice: readMapPrice(row, retailPrice),
    dropshipFee: readValue(row, "drop_ship_fee", parseFee),
    status,
    isDropshippable: block === null,
    dropshipBlock: block,
    flags: readFlags(row, status),
    supersededBy: row.get("superseded_sku").toUpperCase() || null,
    imageUrl: readImageUrl(row.get("primary_item_image")),
  }
}

/** A policy without an amount is read as "not below list" (the careful way). */
function readMapPrice(
  row: CsvRow<Column>,
  retailPrice: number | null
): number | null {
  const hasPolicy = readValue(row, "has_map_policy", parseFlag)
  return (
    readValue(row, "mapp_price", parsePrice) ??
    (hasPolicy === true ? retailPrice : null)
  )
}

function readFlags(row: CsvRow<Column>, status: string): ItemFlags {
  return {
    ...(status === "CLO" && { isCloseout: true }),
    ...(status === "DSC" && { isDiscontinued: true }),
    ...(status === "DIR" && { isDirectShip: true }),
    ...(isSaid(row.get("prop_65_code")) && { hasProp65Warning: true }),
    // The words of `carb` are not documented; WPS itself refuses what may not
    // go to California. Only a plain no is taken up here.
    ...(/\b(not|illegal|prohibited|non-compliant)\b/i.test(row.get("carb")) && {
      isCarbRestricted: true,
      forbiddenProvinces: ["CA"],
    }),
  }
}

function isSaid(text: string): boolean {
  return !/^(|0|n|no|none|n\/a|false|null)$/i.test(text)
}

/** Only what a browser may safely show. */
function readImageUrl(text: string): string | null {
  return /^https?:\/\/\S+$/i.test(text) ? text : null
}
