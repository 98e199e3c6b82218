import type { FeedFile, ItemRow } from "../../adapter"
import { readCsvRows, type CsvRow } from "../../kit/csv-rows"
import { feedRecords, readValue } from "../../kit/feed-records"
import { parsePrice } from "../../kit/parse-price"
import { parseQuantity } from "../../kit/parse-quantity"
import { warehouses } from "../warehouses"
import { dropshipBlock, readFlags } from "./flags"
import { isMarked } from "./is-marked"
import { readPartNumber } from "./read-part-number"

/** What both layouts have; the order of columns is never relied on. */
const required = ["Part Number", "Part Status", "Part Description"] as const
const optional = [
  "Vendor Part Number",
  "Original Retail",
  "Current Suggested Retail",
  "Base Dealer Price",
  "Your Dealer Price",
  "Hazardous Code",
  "Truck Part Only",
  "WI Availability",
  "NY Availability",
  "TX Availability",
  "NV Availability",
  "NC Availability",
  "Ad Policy",
  "Unit of Measure",
  "UPC Code",
  "Brand Name",
  "No Ship to CA",
  "Dropship Fee",
] as const
type Column = (typeof required)[number] | (typeof optional)[number]

/** The same columns under the names of other layouts and years. */
const aliases: Partial<Record<Column, readonly string[]>> = {
  "Part Number": ["PART_NUMBER", "partNumber"],
  "Part Status": ["PART_STATUS", "partStatus"],
  "Part Description": ["PART_DESCRIPTION", "partDescription"],
  "Vendor Part Number": ["VENDOR_PART_NUMBER"],
  "Hazardous Code": ["HAZARDOUS_CODE"],
  "Truck Part Only": ["TRUCK_PART_ONLY"],
  "Ad Policy": ["AD_POLICY", "adPolicy"],
  "Unit of Measure": ["UNIT_OF_MEASURE"],
  "UPC Code": ["UPC_CODE", "UPC"],
  "Brand Name": ["BRAND_NAME", "Brand"],
  "No Ship to CA": ["NoShipToCA", "NO_SHIP_TO_CA"],
  "Dropship Fee": ["DROPSHIP_FEE", "Drop Ship Fee"],
}

/**
 * The parts: `BasePriceFile.csv` of the dealer portal, also combined with the
 * dealer's own prices, or `PartInfo.csv` of the API's bundle, which may lack
 * prices and stock.
 */
export const items: FeedFile = {
  id: "items",
  label: "Parts and stock",
  pattern: "BasePriceFile.csv|PartInfo.csv",
  isRequired: true,
  kind: "item",
  read: (content) =>
    feedRecords(
      readCsvRows<Column>(content, { required, optional, aliases }),
      toRow
    ),
}

function toRow(row: CsvRow<Column>): ItemRow {
  const sku = readPartNumber(row)
  const status = row.get("Part Status").toUpperCase()
  const block = dropshipBlock(status, row.get("Hazardous Code"))
  const retailPrice =
    readValue(row, "Current Suggested Retail", parsePrice) ??
    readValue(row, "Original Retail", parsePrice)
  const quantities = readQuantities(row)
  return {
    kind: "item",
    sku,
    title: row.get("Part Description") || sku,
    brand: row.get("Brand Name") || null,
    makerPartNumber: row.get("Vendor Part Number") || null,
    upc: row.get("UPC Code") || null,
    unitOfMeasure: row.get("Unit of Measure") || null,
    cost:
      readValue(row, "Your Dealer Price", parsePrice) ??
      readValue(row, "Base Dealer Price", parsePrice),
    retailPrice,
    // There is no amount: the policy is "not below suggested retail".
    mapPrice: isMarked(row.get("Ad Policy")) ? retailPrice : null,
    dropshipFee: readValue(row, "Dropship Fee", parsePrice),
    status,
    isDropshippable: block === null,
    dropshipBlock: block,
    flags: readFlags(status, {
      hazardousCode: row.get("Hazardous Code"),
      truckOnly: row.get("Truck Part Only"),
      noShipToCalifornia: row.get("No Ship to CA"),
    }),
    supersededBy: null,
    imageUrl: null,
    ...(quantities && { quantities }),
  }
}

/** `+` counts as 10, `N/A` as 0; null where the file tells no stock. */
function readQuantities(row: CsvRow<Column>): Record<string, number> | null {
  const quantities: Record<string, number> = {}
  let isTold = false
  for (const { code } of warehouses) {
    const column = `${code} Availability` as const
    isTold ||= row.get(column) !== ""
    quantities[code] = readValue(row, column, parseQuantity)
  }
  return isTold ? quantities : null
}
