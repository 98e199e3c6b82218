import { stock } from "./stock"
import type { SandboxProduct } from "./types"
import { variant } from "./variant"

/** Tools and wear parts: small, cheap, mostly well stocked. */
export const serviceParts: readonly SandboxProduct[] = [
  {
    handle: "flywheel-puller-m27",
    title: "Flywheel Puller M27x1.0",
    description: "Hardened steel puller for flywheels with an M27x1.0 thread.",
    category: "Tools",
    brand: "SAMPLEPRO",
    option: "Default",
    variants: [
      variant({
        mpn: "FP-27",
        upc: "19136100000",
        price: 24.95,
        weight: 0.6,
        wps: {
          sku: "87-5503",
          name: "SAMPLE FLYWHEEL PULLER M27X1.0",
          cost: 14.97,
          map: 22.46,
          quantities: stock(40, 4, 0, 12, 7, 3, 0),
        },
      }),
    ],
  },
  {
    handle: "tire-valve-stem",
    title: "Rubber Tire Valve Stem",
    description: "Snap-in valve stem for tubeless wheels, sold each.",
    category: "Wheels & Tires",
    brand: "SAMPLEPRO",
    option: "Default",
    variants: [
      variant({
        mpn: "VS-413",
        upc: "19136100010",
        price: 1.2,
        weight: 0.05,
        wps: {
          sku: "85-4130",
          name: "VALVE STEM RUBBER TR-413",
          cost: 0.48,
          quantities: stock(500, 320, 210, 400, 180, 90, 260),
        },
      }),
    ],
  },
  {
    handle: "oil-filter-spin-on",
    title: "Spin-On Oil Filter",
    description: "Spin-on filter with anti-drain valve for common V-twins.",
    category: "Engine",
    brand: "Ridgeline",
    option: "Default",
    variants: [
      variant({
        mpn: "RL-OF170",
        upc: "19136100020",
        price: 9.95,
        weight: 0.7,
        matchedBy: "upc",
        sku: "FILTER-170",
        wps: {
          sku: "74-0170",
          name: "OIL FILTER SPIN-ON CHROME",
          cost: 5.47,
          quantities: stock(120, 60, 18, 75, 44, 12, 33),
        },
      }),
    ],
  },
  {
    handle: "brake-pads-sintered-front",
    title: "Sintered Front Brake Pads",
    description: "Sintered metal pads for wet and dry riding, one caliper.",
    category: "Brakes",
    brand: "Ridgeline",
    option: "Default",
    variants: [
      variant({
        mpn: "RL-BP204",
        upc: "19136100030",
        price: 32.95,
        weight: 0.5,
        matchedBy: "brand_mpn",
        sku: "BRK-204-F",
        wps: {
          sku: "64-2040",
          name: "BRAKE PADS SINTERED FRONT",
          cost: 19.11,
          map: 29.65,
          quantities: stock(22, 9, 5, 14, 8, 0, 6),
        },
      }),
    ],
  },
  {
    handle: "spark-plug-iridium-4-pack",
    title: "Iridium Spark Plugs, Pack of 4",
    description: "Four iridium plugs, pre-gapped to 0.8 mm.",
    category: "Engine",
    brand: "Volthorn",
    option: "Default",
    variants: [
      variant({
        mpn: "VT-IR8-4",
        upc: "19136100040",
        price: 41.8,
        weight: 0.4,
        matchedBy: "upc",
        sku: "PLUG-IR8X4",
        wps: {
          sku: "23-0084",
          name: "SPARK PLUG IRIDIUM IR8 4/PK",
          cost: 26.33,
          quantities: stock(15, 15, 10, 15, 15, 5, 10),
        },
      }),
    ],
  },
  {
    handle: "drive-chain-520-x-ring-120",
    title: "520 X-Ring Drive Chain, 120 Links",
    description: "X-ring chain with rivet master link for 250 to 750 cc.",
    category: "Drive",
    brand: "Ridgeline",
    option: "Default",
    variants: [
      variant({
        mpn: "RL-520X-120",
        upc: "19136100050",
        price: 94.95,
        weight: 4.1,
        wps: {
          sku: "69-5201",
          name: "DRIVE CHAIN 520 X-RING 120L NATURAL",
          cost: 55.07,
          map: 85.46,
          quantities: stock(6, 3, 2, 5, 0, 1, 2),
        },
      }),
    ],
  },
  {
    handle: "sprocket-rear-steel-49t",
    title: "Rear Steel Sprocket 49T",
    description: "Case-hardened steel, 520 pitch, 49 teeth.",
    category: "Drive",
    brand: "Ridgeline",
    option: "Default",
    variants: [
      variant({
        mpn: "RL-S49",
        upc: "19136100060",
        price: 38.95,
        weight: 1.9,
        wps: {
          sku: "68-4900",
          name: "SPROCKET REAR STEEL 49T 520",
          cost: 22.59,
          // Only one warehouse has it.
          quantities: stock(0, 0, 0, 0, 11, 0, 0),
        },
      }),
    ],
  },
  {
    handle: "brake-cleaner-14oz",
    title: "Brake & Parts Cleaner 14 oz",
    description: "Aerosol, dries without residue. Ground shipping only.",
    category: "Chemicals",
    brand: "SAMPLEPRO",
    option: "Default",
    variants: [
      variant({
        mpn: "CH-BC14",
        upc: "19136100070",
        price: 6.45,
        weight: 1.1,
        wps: {
          sku: "85-1400",
          name: "BRAKE & PARTS CLEANER 14OZ",
          cost: 3.55,
          dropShipFee: "",
          // Aerosols don't leave the warehouse for a consumer's address.
          eligible: false,
          quantities: stock(48, 24, 24, 48, 36, 12, 24),
        },
      }),
    ],
  },
]
