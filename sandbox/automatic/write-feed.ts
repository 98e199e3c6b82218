import { once } from "node:events"
import { createWriteStream } from "node:fs"
import { mkdir, rename, utimes } from "node:fs/promises"
import { join } from "node:path"
import { finished } from "node:stream/promises"
import { packageSize } from "../catalog/package-size"
import { csvLine } from "../feeds/csv-line"
import { automaticWarehouses, type AutomaticItem } from "./item"

type Cell = string | number

/** A file of the feed: its name, its header and a row for each item. */
type AutomaticFile = {
  name: string
  header: readonly string[]
  row: (item: AutomaticItem) => readonly Cell[]
}

const files: readonly AutomaticFile[] = [
  {
    name: "All Products.csv",
    header: [
      ..."SKU,Manufacturer,Manufacturer Number,Item_Name,Description".split(
        ","
      ),
      ..."UPC,List_Price,Discontinued,Item_Height,Item_Length".split(","),
      ..."Item_Width,Item_Weight,Item_Length_Unit_Code".split(","),
      "Item_Weight_Unit_Code",
      ...[1, 2, 3, 4, 5].map((number) => `Image_URL_${String(number)}`),
    ],
    row: (item) => {
      const [length, width, height] = packageSize(item.weight)
      return [
        item.sku,
        item.manufacturer,
        item.manufacturerNumber,
        item.name,
        item.description,
        item.upc,
        item.listPrice.toFixed(2),
        String(item.isDiscontinued),
        ...[height, length, width, item.weight, "IN", "LB"],
        ...[item.imageUrl, "", "", "", ""],
      ]
    },
  },
  {
    name: "All Products, Price and Inventory.csv",
    header: [
      ..."SKU,Manufacturer Number,Standard_Dealer_Price,MAP_Pricing".split(","),
      ...automaticWarehouses.map((code) => `Warehouse_${code}_Quantity`),
    ],
    row: (item) => [
      item.sku,
      item.manufacturerNumber,
      item.cost.toFixed(2),
      item.mapPrice?.toFixed(2) ?? "",
      ...automaticWarehouses.map((code) => item.stock[code] ?? 0),
    ],
  },
]

const chunkLength = 64 * 1024

/**
 * Writes the two files of Automatic's feed into a folder, in one pass over
 * the items, which are never held in memory. Each appears under its name when
 * both are whole.
 *
 * @param options.date when Automatic made them
 * @returns the files' names and the number of items
 */
export async function writeAutomaticFeed(
  folder: string,
  options: { items: Iterable<AutomaticItem>; date: Date }
): Promise<{ files: string[]; rows: number }> {
  await mkdir(folder, { recursive: true })
  const open = files.map((file) => {
    const path = join(folder, file.name)
    const partial = `${path}.part`
    const text = csvLine(file.header)
    return { ...file, path, partial, text, stream: createWriteStream(partial) }
  })
  let rows = 0
  for (const item of options.items) {
    rows += 1
    for (const file of open) {
      file.text += csvLine(file.row(item))
      if (file.text.length > chunkLength) {
        if (!file.stream.write(file.text)) {
          await once(file.stream, "drain")
        }
        file.text = ""
      }
    }
  }
  for (const { stream, text } of open) {
    stream.end(text)
    await finished(stream)
  }
  for (const { partial, path } of open) {
    await rename(partial, path)
    await utimes(path, options.date, options.date)
  }
  return { files: files.map(({ name }) => name), rows }
}
