import { partsUnlimitedWarehouses, type PartsUnlimitedItem } from "./item"

type Cell = string | number

/** A file of the feed: its name, its header and a row for each part. */
export type PartsUnlimitedFile = {
  name: string
  header: readonly string[]
  row: (item: PartsUnlimitedItem) => readonly Cell[]
}

/**
 * - `portal`: the dealer portal's two files
 * - `combined`: the portal's with the dealer's own price in one file
 * - `bundle`: the two files of the API's parts bundle, without stock
 */
export type FeedLayout = "portal" | "combined" | "bundle"

/** The files of one layout, with the columns that are known of it. */
export function feedFiles(
  layout: FeedLayout,
  dealerNumber: string
): PartsUnlimitedFile[] {
  switch (layout) {
    case "portal":
      return [basePriceFile(false), ownPrices(`${dealerNumber}_PriceFile.csv`)]
    case "combined":
      return [basePriceFile(true)]
    case "bundle":
      return [partInfo, partPrices(`${dealerNumber}_PartPrices.csv`)]
  }
}

function basePriceFile(withOwnPrice: boolean): PartsUnlimitedFile {
  return {
    name: "BasePriceFile.csv",
    header: [
      ..."Part Number,Punctuated Part Number,Vendor Part Number,Vendor Punctuated Part Number,Part Status,Part Description,Original Retail,Current Suggested Retail,Base Dealer Price".split(
        ","
      ),
      ...(withOwnPrice ? ["Your Dealer Price"] : []),
      ..."Hazardous Code,Truck Part Only,Part Add Date".split(","),
      ...partsUnlimitedWarehouses.map((code) => `${code} Availability`),
      ..."National Availability,Trademark,Ad Policy,Price Changed Today,Unit of Measure,UPC Code,Brand Name,Country of Origin,Commodity Code,Product Code,Drag Part,Weight,Closeout Catalog Indicator,No Ship to CA,Height(inches),Length(inches),Width(inches),Dropship Fee,Notes".split(
        ","
      ),
    ],
    row: (item) => [
      item.partNumber,
      item.punctuated,
      item.vendorPartNumber,
      item.vendorPunctuated,
      item.status,
      item.description,
      item.originalRetail.toFixed(2),
      item.retail.toFixed(2),
      item.basePrice.toFixed(2),
      ...(withOwnPrice ? [item.dealerPrice.toFixed(2)] : []),
      item.hazardousCode,
      item.isTruckOnly ? "T" : "",
      "20120305",
      ...partsUnlimitedWarehouses.map((code) => shown(item.quantities[code])),
      shown(total(item)),
      "",
      item.hasAdPolicy ? "Y" : "N",
      "N",
      item.unitOfMeasure,
      item.upc,
      item.brand,
      "US",
      "",
      item.productCode,
      item.isDragPart ? "Y" : "N",
      item.weight.toFixed(2),
      item.status === "C" ? "C" : "",
      item.noShipToCalifornia ? "X" : "",
      "",
      "",
      "",
      item.dropshipFee?.toFixed(2) ?? "",
      "",
    ],
  }
}

function ownPrices(name: string): PartsUnlimitedFile {
  return {
    name,
    header: ["Part Number", "Punctuated Part Number", "Your Dealer Price"],
    row: (item) => [
      item.partNumber,
      item.punctuated,
      item.dealerPrice.toFixed(2),
    ],
  }
}

/** Its further columns are not known. */
const partInfo: PartsUnlimitedFile = {
  name: "PartInfo.csv",
  header:
    "Part Number,Punctuated Part Number,Vendor Part Number,Part Status,Part Description,BRAND_NAME,UPC_CODE".split(
      ","
    ),
  row: (item) => [
    item.partNumber,
    item.punctuated,
    item.vendorPartNumber,
    item.status,
    item.description,
    item.brand,
    item.upc,
  ],
}

function partPrices(name: string): PartsUnlimitedFile {
  return {
    name,
    header:
      "partNumber,basePrice,dealerPrice,retailPrice,adPolicy,priceChangedToday".split(
        ","
      ),
    row: (item) => [
      item.partNumber,
      item.basePrice.toFixed(2),
      item.dealerPrice.toFixed(2),
      item.retail.toFixed(2),
      item.hasAdPolicy ? "Y" : "N",
      "N",
    ],
  }
}

/** `+` from ten upward; `N/A` where it is not stocked. */
export function shown(units: number | null): string {
  if (units === null) {
    return "N/A"
  }
  return units >= 10 ? "+" : String(units)
}

function total({ quantities }: PartsUnlimitedItem): number {
  return partsUnlimitedWarehouses.reduce(
    (sum, code) => sum + (quantities[code] ?? 0),
    0
  )
}
