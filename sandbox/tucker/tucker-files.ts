import { warehouses } from "../../src/distributors/tucker/warehouses"
import { packageSize } from "../catalog/package-size"
import type { TuckerItem } from "./item"

/** A file of Tucker's: its name, and the record of an item that is in it. */
export type TuckerFile = {
  name: string
  /** Null: the item is not in this file. */
  record: (item: TuckerItem) => string | null
}

/** The eight files, in the layout of Tucker Rocky's years. */
export const tuckerFiles: readonly TuckerFile[] = [
  { name: "itemmstrnew", record: itemMaster },
  { name: "invlist", record: stockList },
  { name: "invupd", record: stockUpdate },
  { name: "invcloseout", record: closeout },
  { name: "upcean", record: upc },
  {
    name: "itemsuper",
    record: ({ itemNumber, supersededBy }) =>
      supersededBy && `${itemNumber} ${supersededBy}`,
  },
  {
    name: "specialorder",
    record: ({ itemNumber, isSpecialOrder }) =>
      isSpecialOrder ? itemNumber : null,
  },
  {
    name: "oversize",
    record: ({ itemNumber, oversize }) =>
      oversize > 0 ? `${itemNumber} ${oversize}` : null,
  },
]

/** 380 characters. */
function itemMaster(item: TuckerItem): string {
  const [length, width, height] = packageSize(item.weight)
  return [
    text(item.itemNumber, 6),
    text(item.description.slice(0, 30), 30),
    text(item.status, 1),
    item.isHazardous ? "Y" : " ",
    figure(item.standardPrice, 8),
    figure(item.bestPrice, 8),
    text(item.sellUnit, 2),
    figure(item.retailPrice, 8),
    text(item.retailUnit, 2),
    figure(item.retailToSellFactor, 6),
    figure(item.weight, 6),
    figure(length, 6),
    figure(width, 6),
    figure(height, 6),
    figure(0.01, 6),
    text(item.segment, 4),
    text(item.category, 10),
    text(item.subcategory, 30),
    text(item.brand, 30),
    text(item.model, 60),
    // Colours, gender and size, which the sandbox has none of.
    " ".repeat(59),
    text(item.vendorPart, 30),
    text(item.application, 55),
  ].join("")
}

function stockList(item: TuckerItem): string {
  const [tx, pa, or, co, fl, il, ca] = digits(item)
  return `${item.itemNumber}${[tx, pa, or, co, fl, il].join("")} ${ca ?? 0}`
}

function stockUpdate(item: TuckerItem): string {
  return [item.itemNumber, digit(total(item)), ...digits(item)].join(",")
}

function closeout(item: TuckerItem): string | null {
  if (item.status !== "C") {
    return null
  }
  // Half of it is kept for the counter.
  const dropship = Math.ceil(total(item) / 2)
  const availability = dropship === 0 ? "Z" : dropship < 5 ? "L" : "S"
  const rest = digit(total(item) - dropship)
  return `${item.itemNumber}${digit(total(item))}${digit(dropship)}${availability}${rest}`
}

function upc({ itemNumber, upc, vendorPart }: TuckerItem): string | null {
  return upc && `${itemNumber} ${text(upc, 14)}${text(vendorPart, 30)}${upc}`
}

function total({ quantities }: TuckerItem): number {
  return Object.values(quantities).reduce((sum, units) => sum + units, 0)
}

function digits({ quantities }: TuckerItem): number[] {
  return warehouses.map(({ code }) => digit(quantities[code]))
}

/** 9 stands for nine or more. */
function digit(units: number): number {
  return Math.min(units, 9)
}

/** @throws Error when the value does not fit: nothing is cut by chance */
function text(value: string, length: number): string {
  if (value.length > length) {
    throw new Error(`"${value}" has more than ${length} characters.`)
  }
  return value.padEnd(length)
}

function figure(value: number, length: number): string {
  return text(value.toFixed(2).padStart(length), length)
}
