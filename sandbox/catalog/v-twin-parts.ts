import { stock } from "./stock"
import type { SandboxProduct } from "./types"
import { variant } from "./variant"

/** V-twin and electrical parts, among them the odd cases of a real list. */
export const vTwinParts: readonly SandboxProduct[] = [
  {
    handle: "air-cleaner-teardrop-chrome",
    title: "Teardrop Air Cleaner, Chrome",
    description: "Complete kit with washable element and backing plate.",
    category: "V-Twin",
    brand: "HardDrive",
    option: "Default",
    variants: [
      variant({
        mpn: "120-0170",
        upc: "19136103000",
        price: 119.95,
        weight: 3.8,
        wps: {
          sku: "820-0170",
          name: "AIR CLEANER TEARDROP CHROME",
          cost: 65.97,
          quantities: stock(7, 3, 2, 9, 4, 0, 3),
        },
      }),
    ],
  },
  {
    handle: "handlebar-mini-ape-12",
    title: "Mini Ape Handlebar 12 in, Black",
    description: "One inch bar, dimpled and drilled for internal wiring.",
    category: "V-Twin",
    brand: "HardDrive",
    option: "Default",
    variants: [
      variant({
        mpn: "810-0112",
        upc: "19136103010",
        price: 99.95,
        weight: 6.1,
        matchedBy: "brand_mpn",
        sku: "APE12-BLK",
        wps: {
          sku: "810-0112",
          name: 'HANDLEBAR MINI APE 12" BLACK',
          cost: 57.97,
          quantities: stock(3, 0, 1, 4, 2, 0, 1),
        },
      }),
    ],
  },
  {
    handle: "led-headlight-7-inch",
    title: "LED Headlight 7 in",
    description: "DOT LED insert with halo, plug-in H4 adapter.",
    category: "Electrical",
    brand: "Volthorn",
    option: "Default",
    variants: [
      variant({
        mpn: "VT-HL7",
        upc: "19136103020",
        price: 149.95,
        weight: 3.2,
        wps: {
          sku: "820-7001",
          name: "LED HEADLIGHT 7IN CHROME W/HALO",
          cost: 89.97,
          map: 134.95,
          quantities: stock(2, 1, 0, 2, 1, 0, 0),
        },
      }),
    ],
  },
  {
    handle: "battery-lithium-14l",
    title: "Lithium Battery 14L",
    description: "LiFePO4, 280 CCA, with built-in charge indicator.",
    category: "Electrical",
    brand: "Volthorn",
    option: "Default",
    variants: [
      variant({
        mpn: "VT-L14",
        upc: "19136103030",
        price: 174.95,
        weight: 2.9,
        matchedBy: "upc",
        sku: "BAT-LI14",
        wps: {
          sku: "490-2514",
          name: "BATTERY LITHIUM 14L 280CCA",
          cost: 108.47,
          map: 157.45,
          // Dangerous goods: WPS won't send it to a consumer.
          eligible: false,
          quantities: stock(10, 6, 4, 9, 5, 2, 4),
        },
      }),
    ],
  },
  {
    handle: "stator-450-class",
    title: "Stator, 450 Class",
    description: "Rewound stator with high-temperature insulation.",
    category: "Electrical",
    brand: "Volthorn",
    option: "Default",
    variants: [
      variant({
        mpn: "VT-ST450",
        upc: "19136103040",
        price: 134.95,
        weight: 1.8,
        wps: {
          sku: "49-4500",
          name: "STATOR 450 CLASS 2009-2016",
          cost: 83.67,
          status: "NLA",
          quantities: stock(0, 0, 0, 0, 0, 0, 0),
        },
      }),
    ],
  },
  {
    handle: "saddlebag-latch-set",
    title: "Saddlebag Latch Set",
    description: "Two latches with keys, chrome.",
    category: "V-Twin",
    brand: "HardDrive",
    option: "Default",
    variants: [
      variant({
        mpn: "302-0088",
        upc: "19136103050",
        price: 44.95,
        weight: 0.9,
        wps: {
          sku: "302-0088",
          name: "SADDLEBAG LATCH SET CHROME PAIR",
          cost: 24.72,
          status: "CLO",
          quantities: stock(0, 2, 0, 0, 0, 0, 0),
        },
      }),
    ],
  },
]
