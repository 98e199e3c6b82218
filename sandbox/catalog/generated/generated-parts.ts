import { upc } from "../upc"
import type { FillerPart } from "../filler-parts"
import { draw } from "./draw"
import { revisionOf } from "./revision"
import { brands, kinds, qualities, variants } from "./words"

/** Which parts, and as of which day. The same order gives the same parts. */
export interface PartsOrder {
  count: number
  /** Another seed gives other parts, under the same SKUs; default 1. */
  seed?: number
  /** From 1; default 1. */
  day?: number
  /** Of the parts, from each day to the next; default 0.05. */
  changedShare?: number
}

/** A part with what distributors' files are full of. */
export interface GeneratedPart extends FillerPart {
  isHazardous: boolean
  isCloseout: boolean
  isTruckOnly: boolean
  isSpecialOrder: boolean
  /** Another part takes its place. */
  isSuperseded: boolean
  /** Minimum advertised price in USD; null: there is none. */
  map: number | null
  /** One of a hundred, for what else is rare. */
  lot: number
}

/**
 * Parts of many brands and kinds, some with accents, quotes and commas in
 * their names; a tenth has no UPC, and a few have lost its leading zero. From
 * one day to the next some change: all of those their stock, and every third
 * its cost.
 */
export function* generatedParts(order: PartsOrder): Generator<GeneratedPart> {
  for (let index = 0; index < order.count; index += 1) {
    yield generatedPart(order, index)
  }
}

function generatedPart(order: PartsOrder, index: number): GeneratedPart {
  const { seed = 1, day = 1, changedShare = 0.05 } = order
  const drawn = (what: number) => draw(seed, index, what)
  const revision = revisionOf({ day, share: changedShare }, index)
  const brand = pick(brands, drawn(1))
  const name = [
    pick(qualities, drawn(2)),
    pick(kinds, drawn(3)),
    pick(variants, drawn(4)),
  ]
    .join(" ")
    .trim()
  const list = (495 + (drawn(5) % 60_000)) / 100
  const lot = drawn(6) % 100
  const dearer = index % 3 === 0 ? revision : 0
  return {
    index,
    name,
    brand,
    mpn: `${brand.slice(0, 2).toUpperCase()}-${index.toString(36).toUpperCase().padStart(5, "0")}`,
    upc: shownUpc(upc(`04${String(index).padStart(9, "0")}`), drawn(7) % 100),
    description: `${name}, by "${brand}".\nFits most models; see the maker's list.`,
    list,
    cost: Math.round(list * 60 + dearer * 100) / 100,
    isDiscontinued: lot < 4,
    isCloseout: lot >= 4 && lot < 7,
    isHazardous: lot >= 7 && lot < 10,
    isTruckOnly: lot >= 10 && lot < 12,
    isSpecialOrder: lot >= 12 && lot < 14,
    isSuperseded: lot < 2,
    map: lot >= 60 ? Math.round(list * 90) / 100 : null,
    weight: (1 + (drawn(8) % 400)) / 10,
    lot,
    units: (share) => shownUnits(drawn(20 + share), share === 1 ? revision : 0),
  }
}

/** Files show some UPCs without the leading zero, and some as an EAN-13. */
function shownUpc(code: string, lot: number): string {
  if (lot < 10) {
    return ""
  }
  if (lot < 13) {
    return code.replace(/^0/, "")
  }
  return lot < 16 ? `0${code}` : code
}

/**
 * 0 to 30, many at 0. Each revision is another figure, also where a file
 * shows nine at most.
 */
function shownUnits(drawn: number, revision: number): number {
  const units = drawn % 3 === 0 ? 0 : (drawn >>> 2) % 31
  return revision === 0 ? units : (Math.min(units, 9) + 9 * revision) % 10
}

function pick<Value>(values: readonly Value[], drawn: number): Value {
  return values[drawn % values.length] as Value
}
