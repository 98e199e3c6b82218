import { ownCost } from "./own-cost"
import { stock } from "./stock"
import type { WpsItem } from "./types"
import { upc } from "./upc"

const kinds = ["GASKET", "BEARING", "LEVER", "GRIP SET", "BOLT KIT", "BOOT"]
const brands = ["Anvilworks", "Northpass", "Torqline", "Westfork"]

/**
 * Generated WPS items that match no variant of the catalogue: their brands,
 * SKUs (`600-00000` upward) and UPCs appear nowhere else. The same count
 * gives the same items.
 */
export function* filler(count: number): Generator<WpsItem> {
  for (let index = 0; index < count; index++) {
    const code = String(index).padStart(6, "0")
    const kind = kinds[index % kinds.length] ?? "PART"
    const brand = brands[index % brands.length] ?? "Anvilworks"
    const list = 4.95 + (index % 397)
    const cost = Math.round(list * 60) / 100
    // A multiplicative walk spreads the figures without a random source.
    const spread = (index * 7919) % 1009
    const units = (share: number) => (spread * share) % 31
    yield {
      id: 1_000_000 + index,
      sku: `${600 + Math.floor(index / 100_000)}-${String(index % 100_000).padStart(5, "0")}`,
      name: `${kind} ${code}`,
      brand,
      mpn: `${brand.slice(0, 2).toUpperCase()}${code}`,
      upc: upc(`8${String(index).padStart(10, "0")}`),
      description: `${kind.toLowerCase()}, generated for the sandbox`,
      category: "Parts",
      list: Math.round(list * 100) / 100,
      cost,
      ownCost: ownCost(cost),
      map: null,
      hasMapPolicy: false,
      status: index % 50 === 49 ? "DSC" : "STK",
      weight: (1 + (index % 40)) / 10,
      dropShipFee: "FR",
      eligible: index % 25 !== 24,
      supersededBy: null,
      quantities: stock(
        units(1),
        units(2),
        units(3),
        units(5),
        units(7),
        units(11),
        units(13)
      ),
    }
  }
}
