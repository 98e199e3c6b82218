import { stock } from "./stock"
import type { SandboxProduct } from "./types"
import { variant } from "./variant"

/** Tires carry an amount as drop-ship fee in place of the flat rate. */
export const tiresAndWheels: readonly SandboxProduct[] = [
  {
    handle: "tour-tire-front-130-70b18",
    title: "Tour Front Tire 130/70B18",
    description: "Bias-belted touring tire for heavy cruisers.",
    category: "Wheels & Tires",
    brand: "Roadmark",
    option: "Default",
    variants: [
      variant({
        mpn: "RM-T13070",
        upc: "19136102000",
        price: 189.95,
        weight: 15.5,
        wps: {
          sku: "871-3070",
          name: "TIRE TOUR FRONT 130/70B18 63H BIAS TL",
          cost: 121.57,
          map: 170.95,
          dropShipFee: 12.75,
          quantities: stock(9, 4, 6, 8, 5, 0, 7),
        },
      }),
    ],
  },
  {
    handle: "tour-tire-rear-180-65b16",
    title: "Tour Rear Tire 180/65B16",
    description: "Bias-belted touring tire for heavy cruisers.",
    category: "Wheels & Tires",
    brand: "Roadmark",
    option: "Default",
    variants: [
      variant({
        mpn: "RM-T18065",
        upc: "19136102010",
        price: 219.95,
        weight: 18.9,
        wps: {
          sku: "871-8065",
          name: "TIRE TOUR REAR 180/65B16 81H BIAS TL",
          cost: 140.77,
          map: 197.95,
          dropShipFee: 12.75,
          quantities: stock(5, 2, 4, 6, 0, 0, 3),
        },
      }),
    ],
  },
  {
    handle: "mud-atv-tire-26x9-12",
    title: "Mud ATV Tire 26x9-12",
    description: "Six-ply mud tire with a 1.5 inch lug.",
    category: "Wheels & Tires",
    brand: "Roadmark",
    option: "Default",
    variants: [
      variant({
        mpn: "RM-M26912",
        upc: "19136102020",
        price: 124.95,
        weight: 27,
        matchedBy: "upc",
        sku: "ATV-MUD-26-9-12",
        wps: {
          sku: "87-2691",
          name: "TIRE MUD 26X9-12 6PR",
          cost: 84.97,
          dropShipFee: 12.75,
          quantities: stock(12, 0, 3, 10, 6, 0, 2),
        },
      }),
    ],
  },
  {
    handle: "inner-tube-heavy-duty-18",
    title: "Heavy Duty Inner Tube 18 in",
    description: "Natural rubber tube, 2.2 mm, for 110/100-18 and alike.",
    category: "Wheels & Tires",
    brand: "SAMPLEPRO",
    option: "Default",
    variants: [
      variant({
        mpn: "TU-HD18",
        upc: "19136102030",
        price: 14.95,
        weight: 1.6,
        wps: {
          sku: "84-1801",
          name: "INNER TUBE HD 110/100-18",
          cost: 7.48,
          quantities: stock(60, 25, 14, 33, 21, 8, 19),
        },
      }),
    ],
  },
  {
    handle: "alloy-atv-wheel-12x7",
    title: "Alloy ATV Wheel 12x7",
    description: "Cast alloy wheel, 4/110 bolt pattern. Shipped by its maker.",
    category: "Wheels & Tires",
    brand: "Ridgeline",
    option: "Default",
    variants: [
      variant({
        mpn: "RL-W127",
        upc: "19136102040",
        price: 109.95,
        weight: 13.2,
        wps: {
          sku: "570-1270",
          name: "WHEEL ALLOY 12X7 4/110 MATTE BLACK",
          cost: 71.47,
          dropShipFee: "",
          status: "DIR",
          quantities: stock(0, 0, 0, 0, 0, 0, 0),
        },
      }),
    ],
  },
]
