import { upc } from "../catalog/upc"
import type { AutomaticItem } from "./item"

const brands = ["Anvilworks", "Northpass", "Torqline", "Westfork"]

const samples: readonly AutomaticItem[] = [
  {
    sku: "AB12-3456",
    manufacturer: "Samplepro",
    manufacturerNumber: "FP-27",
    name: "Flywheel Puller",
    description: "Hardened steel, M27x1.0",
    upc: "191361000003",
    cost: 15.1,
    listPrice: 24.95,
    mapPrice: 22.46,
    isDiscontinued: false,
    isCarbRestricted: false,
    weight: 0.6,
    imageUrl: "https://cdn.example.test/ab.jpg",
    stock: { "1": 14, "2": 0, "3": 3 },
  },
  {
    sku: "00417",
    manufacturer: "Samplepro",
    manufacturerNumber: "SX-90",
    name: 'Slip-On Exhaust, 4" Tip',
    description: 'Polished, with "race" baffle',
    upc: "191361000010",
    cost: 212.4,
    listPrice: 329.95,
    mapPrice: null,
    isDiscontinued: false,
    isCarbRestricted: true,
    weight: 9.5,
    imageUrl: "",
    stock: { "1": 6, "2": 2, "3": 4 },
  },
]

/**
 * Two samples, of which the second may not go to California, then
 * `fillerCount` others. The same count gives the same items.
 */
export function* automaticItems(fillerCount = 0): Generator<AutomaticItem> {
  yield* samples
  for (let index = 0; index < fillerCount; index++) {
    const brand = brands[index % brands.length] ?? "Anvilworks"
    const code = String(index).padStart(6, "0")
    const listPrice = 4.95 + (index % 397)
    // A multiplicative walk spreads the figures without a random source.
    const units = (share: number) => (((index * 7919) % 1009) * share) % 31
    yield {
      sku: `${brand.slice(0, 2).toUpperCase()}${code.slice(0, 2)}-${code.slice(2)}`,
      manufacturer: brand,
      manufacturerNumber: `${brand.slice(0, 2).toUpperCase()}${code}`,
      name: `Part ${code}`,
      description: "Generated for the sandbox, without a match",
      upc: upc(`7${String(index).padStart(10, "0")}`),
      cost: Math.round(listPrice * 60) / 100,
      listPrice,
      mapPrice: index % 3 === 0 ? Math.round(listPrice * 90) / 100 : null,
      isDiscontinued: index % 50 === 49,
      isCarbRestricted: false,
      weight: (1 + (index % 40)) / 10,
      imageUrl: "",
      stock: { "1": units(1), "2": units(5), "3": units(11) },
    }
  }
}
