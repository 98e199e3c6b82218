import { mkdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { csvLine } from "../../../sandbox/feeds/csv-line"
import { warehouses } from "../coastal/warehouses"
import type { CoastalItem } from "./coastal-items"

const header = [
  ..."part,description,brand,maker_part,upc,dealer_price,list_price".split(","),
  "map_price",
  "dropship",
  ...warehouses.map(({ code }) => code),
]

/** The catalog as a text. */
export function catalogOf(items: readonly CoastalItem[]): string {
  const rows = items.map((item) => [
    item.sku,
    item.description,
    item.brand,
    item.makerPart,
    item.upc,
    item.cost.toFixed(2),
    item.listPrice.toFixed(2),
    item.mapPrice?.toFixed(2) ?? "",
    item.isDropshippable ? "Y" : "N",
    ...warehouses.map(({ code }) => item.stock[code] ?? 0),
  ])
  return [header, ...rows].map(csvLine).join("")
}

/** Writes tonight's catalog into a folder. */
export async function writeCatalog(
  folder: string,
  items: readonly CoastalItem[]
): Promise<void> {
  await mkdir(folder, { recursive: true })
  const name = "coastal-catalog-20261123.csv"
  await writeFile(join(folder, name), catalogOf(items))
}
