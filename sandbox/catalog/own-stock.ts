import type { SandboxProduct } from "./types"
import { variant } from "./variant"

/** What the shop sells and no distributor carries. */
export const ownStock: readonly SandboxProduct[] = [
  {
    handle: "shop-t-shirt",
    title: "Shop T-Shirt",
    description: "Heavy cotton with the shop's print.",
    category: "Shop Wear",
    brand: "Canyon Powersports",
    option: "Size",
    variants: [
      variant({
        title: "M",
        mpn: "CP-TEE-M",
        upc: "19136109000",
        price: 22,
        weight: 0.5,
        sku: "CP-TEE-M",
      }),
      variant({
        title: "L",
        mpn: "CP-TEE-L",
        upc: "19136109001",
        price: 22,
        weight: 0.5,
        sku: "CP-TEE-L",
      }),
    ],
  },
  {
    handle: "shop-mug",
    title: "Shop Mug",
    description: "11 oz enamel mug.",
    category: "Shop Wear",
    brand: "Canyon Powersports",
    option: "Default",
    variants: [
      variant({
        mpn: "CP-MUG",
        upc: "19136109010",
        price: 14,
        weight: 0.9,
        sku: "CP-MUG",
      }),
    ],
  },
  {
    handle: "oem-clutch-cable",
    title: "Clutch Cable, Original Equipment",
    description: "Factory cable, ordered from the vehicle maker.",
    category: "OEM Parts",
    brand: "Originale",
    option: "Default",
    variants: [
      variant({
        mpn: "22870-KZ4",
        upc: "19136109020",
        price: 27.4,
        weight: 0.4,
        sku: "22870-KZ4",
      }),
    ],
  },
  {
    handle: "used-fuel-tank",
    title: "Fuel Tank, Used, Repainted",
    description: "One of a kind, pressure tested.",
    category: "Used Parts",
    brand: "Canyon Powersports",
    option: "Default",
    variants: [
      variant({
        mpn: "USED-0417",
        upc: "19136109030",
        price: 240,
        weight: 12,
        sku: "USED-0417",
      }),
    ],
  },
  {
    handle: "gift-card-envelope",
    title: "Gift Card in an Envelope",
    description: "A printed card over 50 dollars.",
    category: "Shop Wear",
    brand: "Canyon Powersports",
    option: "Default",
    variants: [
      variant({
        mpn: "CP-GIFT50",
        upc: "19136109040",
        price: 50,
        weight: 0.05,
        sku: "CP-GIFT50",
      }),
    ],
  },
]
