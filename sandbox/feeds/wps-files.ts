import { packageSize } from "../catalog/package-size"
import type { WpsItem, WpsWarehouse } from "../catalog/types"

type Cell = string | number

/** A file of WPS's feed: its name, its header and a row for each item. */
export type WpsFile = {
  name: string
  header: readonly string[]
  row: (item: WpsItem) => readonly Cell[]
}

const catalogColumns = [
  "street",
  "offroad",
  "snow",
  "atv",
  "watercraft",
  "bicycle",
  "flyracing",
  "harddrive",
  "apparel",
].map((name) => `${name}_catalog`)

const masterItemList: WpsFile = {
  name: "master-item-list.csv",
  header: [
    ..."sku,name,list_price,standard_dealer_price,brand,vendor_number".split(
      ","
    ),
    ..."status,upc,length,width,height,weight,has_map_policy".split(","),
    ..."country_of_origin_code,country_of_origin_name,superseded_sku".split(
      ","
    ),
    ..."product_name,product_description,product_features".split(","),
    "primary_item_image",
    ...catalogColumns,
    ..."mapp_price,carb,prop_65_code,prop_65_detail".split(","),
    ..."drop_ship_eligible,drop_ship_fee,product_type".split(","),
    "cataloggroup_description",
  ],
  row: (item) => [
    item.sku,
    item.name,
    item.list.toFixed(2),
    item.cost.toFixed(2),
    item.brand,
    item.mpn,
    item.status,
    item.upc,
    ...packageSize(item.weight),
    item.weight,
    item.hasMapPolicy ? 1 : 0,
    "US",
    "UNITED STATES",
    item.supersededBy ?? "",
    item.name,
    item.description,
    "",
    "",
    ...catalogColumns.map(() => ""),
    (item.map ?? 0).toFixed(2),
    "",
    "",
    "",
    String(item.eligible),
    fee(item),
    item.category,
    item.category,
  ],
}

const dealerPricing: WpsFile = {
  name: "dealer-pricing.csv",
  header: [
    ..."id,sku,actual_dealer_price,standard_dealer_price,list_price".split(","),
    "drop_ship_eligible",
    "drop_ship_fee",
  ],
  row: (item) => [
    item.id,
    item.sku,
    item.ownCost.toFixed(2),
    item.cost.toFixed(2),
    item.list.toFixed(2),
    String(item.eligible),
    fee(item),
  ],
}

const warehouseColumns: readonly WpsWarehouse[] = [
  "boise",
  "fresno",
  "elizabethtown",
  "ashley",
  "midlothian",
  "jessup",
  "midway",
]

function inventory(date: Date, stockCap: number): WpsFile {
  const [year, month, day] = date.toISOString().slice(0, 10).split("-")
  return {
    name: `WPS-inventory-${month ?? ""}${day ?? ""}${year ?? ""}.csv`,
    header: ["sku", ...warehouseColumns],
    row: (item) => [
      item.sku,
      ...warehouseColumns.map((name) =>
        Math.min(item.quantities[name], stockCap)
      ),
    ],
  }
}

function fee({ dropShipFee }: WpsItem): string {
  return typeof dropShipFee === "number" ? dropShipFee.toFixed(2) : dropShipFee
}

/** The files of one day's feed, in the layout WPS's downloads have. */
export function wpsFiles(options: {
  date: Date
  stockCap: number
  includeDealerPricing: boolean
}): WpsFile[] {
  return [
    masterItemList,
    inventory(options.date, options.stockCap),
    ...(options.includeDealerPricing ? [dealerPricing] : []),
  ]
}
