import { upc } from "../../../sandbox/catalog/upc"
import type { BookItem } from "../../../sandbox/simulator/order-book"

/** An item as Coastal carries it. Prices in USD for one unit. */
export interface CoastalItem extends BookItem {
  description: string
  brand: string
  makerPart: string
  upc: string
  listPrice: number
  /** Minimum advertised price; null when there is none. */
  mapPrice: number | null
  isDropshippable: boolean
}

export const coastalItems: readonly CoastalItem[] = [
  {
    sku: "C-1001",
    description: "Dock line, 15 ft",
    brand: "Tidewater",
    makerPart: "DL-15",
    upc: upc("19136160000"),
    cost: 11.2,
    listPrice: 19.95,
    mapPrice: 17.95,
    isDropshippable: true,
    stock: { NOR: 12, SAV: 4 },
  },
  {
    sku: "0C-2002",
    description: 'Bilge pump, 3/4" hose',
    brand: "Tidewater",
    makerPart: "BP-34",
    upc: upc("19136160001"),
    cost: 38.4,
    listPrice: 64.95,
    mapPrice: null,
    isDropshippable: true,
    stock: { NOR: 0, SAV: 9 },
  },
  {
    sku: "C-3003",
    description: "Outboard oil, drum",
    brand: "Tidewater",
    makerPart: "OIL-55",
    upc: upc("19136160002"),
    cost: 410,
    listPrice: 599,
    mapPrice: null,
    isDropshippable: false,
    stock: { NOR: 3, SAV: 0 },
  },
]
