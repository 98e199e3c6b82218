import { upc } from "./upc"

const kinds = ["GASKET", "BEARING", "LEVER", "GRIP SET", "BOLT KIT", "BOOT"]
const brands = ["Anvilworks", "Northpass", "Torqline", "Westfork"]

/** A part that no variant of the catalogue is; brands and UPCs are its own. */
export interface FillerPart {
  index: number
  name: string
  brand: string
  mpn: string
  upc: string
  description: string
  /** Retail and standard dealer price in USD. */
  list: number
  cost: number
  isDiscontinued: boolean
  /** Pounds. */
  weight: number
  /** Stock, 0 to 30: another figure for each share. */
  units: (share: number) => number
}

/** The same count gives the same parts. */
export function* fillerParts(count: number): Generator<FillerPart> {
  for (let index = 0; index < count; index++) {
    const code = String(index).padStart(6, "0")
    const kind = kinds[index % kinds.length] ?? "PART"
    const brand = brands[index % brands.length] ?? "Anvilworks"
    const list = 4.95 + (index % 397)
    // A multiplicative walk spreads the figures without a random source.
    const spread = (index * 7919) % 1009
    yield {
      index,
      name: `${kind} ${code}`,
      brand,
      mpn: `${brand.slice(0, 2).toUpperCase()}${code}`,
      upc: upc(`8${String(index).padStart(10, "0")}`),
      description: `${kind.toLowerCase()}, generated for the sandbox`,
      list: Math.round(list * 100) / 100,
      cost: Math.round(list * 60) / 100,
      isDiscontinued: index % 50 === 49,
      weight: (1 + (index % 40)) / 10,
      units: (share) => (spread * share) % 31,
    }
  }
}
