import { stock } from "./stock"
import type { SandboxProduct, SandboxVariant, WpsQuantities } from "./types"
import { variant } from "./variant"

function sizes(
  series: { sku: string; mpn: string; name: string; upc: string },
  money: { price: number; cost: number; map: number | null },
  weight: number,
  bySize: Record<string, WpsQuantities>
): SandboxVariant[] {
  return Object.entries(bySize).map(([size, quantities], index) =>
    variant({
      title: size,
      mpn: `${series.mpn}-${size}`,
      upc: `${series.upc}${index}`,
      price: money.price,
      weight,
      wps: {
        sku: `${series.sku}${size}`,
        name: `${series.name} ${size}`,
        cost: money.cost,
        map: money.map,
        quantities,
      },
    })
  )
}

/** Helmets and clothing: products whose variants are sizes. */
export const ridingGear: readonly SandboxProduct[] = [
  {
    handle: "kinetic-trail-helmet",
    title: "Kinetic Trail Helmet",
    description: "Off-road helmet with a light polymer shell and 13 vents.",
    category: "Helmets",
    brand: "FLY RACING",
    option: "Size",
    variants: sizes(
      {
        sku: "73-1010",
        mpn: "73-1010",
        name: "KINETIC TRAIL HELMET BLACK",
        upc: "1913610100",
      },
      { price: 129.95, cost: 77.97, map: 129.95 },
      4.8,
      {
        XS: stock(2, 0, 0, 1, 0, 0, 0),
        S: stock(6, 2, 1, 4, 2, 0, 1),
        M: stock(11, 5, 3, 9, 6, 2, 4),
        L: stock(14, 7, 4, 12, 8, 2, 5),
        XL: stock(9, 4, 2, 7, 3, 1, 2),
      }
    ),
  },
  {
    handle: "highway-modular-helmet",
    title: "Highway Modular Helmet",
    description: "Flip-front street helmet with a drop-down sun visor.",
    category: "Helmets",
    brand: "Ridgeline",
    option: "Size",
    variants: sizes(
      {
        sku: "72-8330",
        mpn: "RL-HM1",
        name: "HIGHWAY MODULAR HELMET MATTE GREY",
        upc: "1913610110",
      },
      { price: 219.95, cost: 142.96, map: 197.95 },
      5.6,
      {
        M: stock(3, 1, 0, 2, 1, 0, 0),
        L: stock(4, 2, 1, 3, 1, 0, 1),
        XL: stock(0, 0, 0, 0, 0, 0, 0),
      }
    ),
  },
  {
    handle: "lite-jersey-black",
    title: "Lite Jersey, Black",
    description: "Vented multi-panel mesh jersey. Last season's colour.",
    category: "Apparel",
    brand: "FLY RACING",
    option: "Size",
    variants: [
      variant({
        title: "S",
        mpn: "370-640S",
        upc: "19136101200",
        price: 39.95,
        weight: 0.5,
        wps: {
          sku: "370-640S",
          name: "SAMPLE JERSEY BLACK S",
          cost: 23.97,
          map: 39.95,
          status: "DSC",
          supersededBy: "371-640S",
          quantities: stock(0, 0, 0, 0, 0, 0, 0),
        },
      }),
      variant({
        title: "M",
        mpn: "370-640M",
        upc: "19136101201",
        price: 39.95,
        weight: 0.5,
        wps: {
          sku: "370-640M",
          name: "SAMPLE JERSEY BLACK M",
          cost: 23.97,
          map: 39.95,
          status: "DSC",
          supersededBy: "371-640M",
          // The rest of a discontinued line can still be sold.
          quantities: stock(1, 0, 0, 2, 0, 0, 0),
        },
      }),
    ],
  },
  {
    handle: "kinetic-gloves",
    title: "Kinetic Gloves",
    description: "Single-layer palm with silicone finger prints.",
    category: "Apparel",
    brand: "FLY RACING",
    option: "Size",
    variants: sizes(
      {
        sku: "375-410",
        mpn: "375-410",
        name: "KINETIC GLOVES BLACK/HI-VIS",
        upc: "1913610130",
      },
      { price: 29.95, cost: 16.47, map: 29.95 },
      0.3,
      {
        S: stock(8, 4, 2, 6, 3, 1, 2),
        M: stock(25, 12, 6, 20, 9, 4, 8),
        L: stock(31, 14, 8, 26, 11, 5, 9),
      }
    ),
  },
  {
    handle: "storm-rain-suit",
    title:
      "Storm Two-Piece Rain Suit with Reflective Piping and Heat-Resistant Leg Panels",
    description: "Waterproof jacket and trousers that pack into one bag.",
    category: "Apparel",
    brand: "Ridgeline",
    option: "Default",
    variants: [
      variant({
        mpn: "RL-RAIN-L",
        upc: "19136101400",
        price: 89.95,
        weight: 2.4,
        matchedBy: "brand_mpn",
        sku: "RAINSUIT-L",
        wps: {
          sku: "510-7015",
          name: "STORM 2PC RAIN SUIT W/REFLECTIVE PIPING AND HEAT RESISTANT LEG PANELS BLACK/GREY LARGE",
          cost: 52.17,
          // A policy without an amount.
          hasMapPolicy: true,
          quantities: stock(4, 2, 0, 3, 1, 0, 1),
        },
      }),
    ],
  },
  {
    handle: "trail-goggle-clear",
    title: "Trail Goggle, Clear Lens",
    description: "Anti-fog lens, triple-layer face foam, silicone strap.",
    category: "Apparel",
    brand: "FLY RACING",
    option: "Default",
    variants: [
      variant({
        mpn: "37-5130",
        upc: "19136101500",
        price: 34.95,
        weight: 0.4,
        wps: {
          sku: "37-5130",
          name: "TRAIL GOGGLE WHITE W/CLEAR LENS",
          cost: 19.22,
          map: 34.95,
          status: "CLO",
          quantities: stock(7, 0, 0, 3, 0, 0, 0),
        },
      }),
    ],
  },
]
