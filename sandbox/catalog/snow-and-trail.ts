import { stock } from "./stock"
import type { SandboxProduct } from "./types"
import { variant } from "./variant"

/** ATV, UTV and snow accessories that WPS carries. */
export const snowAndTrail: readonly SandboxProduct[] = [
  {
    handle: "winch-4500-synthetic",
    title: "4500 lb Winch with Synthetic Rope",
    description: "Sealed motor, wireless remote, 50 ft of synthetic rope.",
    category: "ATV & UTV",
    brand: "Ridgeline",
    option: "Default",
    variants: [
      variant({
        mpn: "RL-WN45S",
        upc: "19136104000",
        price: 399.95,
        weight: 28,
        wps: {
          sku: "30-4500",
          name: "WINCH 4500LB W/SYNTHETIC ROPE",
          cost: 263.97,
          map: 359.95,
          dropShipFee: 12.75,
          quantities: stock(4, 1, 0, 3, 2, 0, 1),
        },
      }),
    ],
  },
  {
    handle: "cvt-drive-belt-utv",
    title: "CVT Drive Belt, UTV",
    description: "Aramid-reinforced belt for 900 and 1000 cc UTVs.",
    category: "ATV & UTV",
    brand: "Ridgeline",
    option: "Default",
    variants: [
      variant({
        mpn: "RL-CVT9",
        upc: "19136104010",
        price: 139.95,
        weight: 2.1,
        wps: {
          sku: "49-0900",
          name: "CVT DRIVE BELT UTV 900/1000",
          cost: 86.77,
          quantities: stock(13, 6, 4, 11, 7, 2, 5),
        },
      }),
    ],
  },
  {
    handle: "plow-blade-60",
    title: "Plow Blade 60 in",
    description: "Powder-coated 11 gauge steel blade with wear bar.",
    category: "ATV & UTV",
    brand: "Ridgeline",
    option: "Default",
    variants: [
      variant({
        mpn: "RL-PB60",
        upc: "19136104020",
        price: 329.95,
        weight: 74,
        wps: {
          sku: "570-0060",
          name: "PLOW BLADE 60IN STEEL",
          cost: 221.07,
          // Truck freight: no parcel service takes it.
          dropShipFee: "",
          eligible: false,
          quantities: stock(2, 0, 0, 2, 0, 0, 0),
        },
      }),
    ],
  },
  {
    handle: "snow-goggle-heated",
    title: "Heated Snow Goggle",
    description: "Heated dual lens with an RCA power lead.",
    category: "Snow",
    brand: "FLY RACING",
    option: "Default",
    variants: [
      variant({
        mpn: "37-50140",
        upc: "19136104030",
        price: 159.95,
        weight: 0.8,
        wps: {
          sku: "37-50140",
          name: "SNOW GOGGLE HEATED ELECTRIC LENS",
          cost: 95.97,
          map: 159.95,
          quantities: stock(5, 0, 0, 4, 0, 0, 0),
        },
      }),
    ],
  },
]
