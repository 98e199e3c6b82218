import type { FeedFile, ItemFlags, ItemRow } from "../../adapter"
import type { CsvRow } from "../../kit/csv-rows"
import { readValue } from "../../kit/feed-records"
import { readFixedWidthRows } from "../../kit/fixed-width"
import { parsePrice } from "../../kit/parse-price"
import { settings as settingsSchema, type TuckerSettings } from "../settings"
import { itemMaster } from "./columns"
import { readItemNumber } from "./read-item-number"
import { readRetailPrice } from "./read-retail-price"

type Row = CsvRow<keyof typeof itemMaster.columns>

/** `itemmstrnew`: the item master with prices. No MAP is known. */
export const items: FeedFile = {
  id: "items",
  label: "Item master",
  pattern: "itemmstrnew|itemmstrnew.txt",
  isRequired: true,
  kind: "item",
  read: (content, given) => {
    const settings = settingsSchema.parse(given)
    return readFixedWidthRows(content, itemMaster, (row) =>
      toRow(row, settings)
    )
  },
}

function toRow(row: Row, settings: TuckerSettings): ItemRow {
  const sku = readItemNumber(row, "item")
  const isHazardous = row.get("hazardous").toUpperCase() === "Y"
  const code = row.get("status").toUpperCase()
  const block =
    isHazardous && !settings.dropship_hazardous
      ? "It is hazardous; your settings keep such goods from being drop-shipped."
      : null
  return {
    kind: "item",
    sku,
    title: row.get("description") || sku,
    brand: row.get("brand") || null,
    makerPartNumber: row.get("vendor part") || null,
    upc: null,
    unitOfMeasure: row.get("sell unit").toUpperCase() || null,
    cost: readCost(row, settings),
    retailPrice: readRetailPrice(row),
    mapPrice: null,
    dropshipFee: null,
    status: statuses[code] ?? code,
    isDropshippable: block === null,
    dropshipBlock: block,
    flags: readFlags(code, isHazardous),
    supersededBy: null,
    imageUrl: null,
  }
}

/** Discontinued items are sold while stock lasts. */
const statuses: Readonly<Record<string, string>> = {
  "": "active",
  C: "closeout",
  D: "discontinued",
}

/** Without a best price the standard one is what is paid. */
function readCost(row: Row, { cost_price }: TuckerSettings): number | null {
  const standard = readValue(row, "standard price", parsePrice)
  const best = readValue(row, "best price", parsePrice)
  return cost_price === "best" ? (best ?? standard) : standard
}

function readFlags(status: string, isHazardous: boolean): ItemFlags {
  return {
    ...(status === "C" && { isCloseout: true }),
    ...(status === "D" && { isDiscontinued: true }),
    // Dangerous goods don't fly (trade practice).
    ...(isHazardous && { isHazardous, forbiddenProvinces: ["AK", "HI"] }),
  }
}
