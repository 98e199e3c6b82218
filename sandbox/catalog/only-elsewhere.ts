import type { SandboxProduct } from "./types"
import { variant } from "./variant"

/**
 * What WPS does not carry, and one of the others does: their house brands and
 * goods that may not go everywhere. Who carries it, and how, is in
 * `listings/`.
 */
export const onlyElsewhere: readonly SandboxProduct[] = [
  {
    handle: "fender-flare-set-atv",
    title: "Fender Flare Set, ATV",
    description: "Four moulded flares with hardware.",
    category: "ATV & UTV",
    brand: "QuadBoss",
    option: "Default",
    variants: [
      variant({
        mpn: "QB-FF04",
        upc: "19136105000",
        price: 129.95,
        weight: 9.5,
        sku: "60-0104",
      }),
    ],
  },
  {
    handle: "agm-battery-12v-8ah",
    title: "AGM Battery 12V 8Ah",
    description: "Sealed and factory charged. Goes by road only.",
    category: "Electrical",
    brand: "BikeMaster",
    option: "Default",
    variants: [
      variant({
        mpn: "BM-AGM8",
        upc: "19136105010",
        price: 79.95,
        weight: 6.6,
        sku: "BA0006",
      }),
    ],
  },
  {
    handle: "atv-cab-windshield",
    title: "ATV Cab Windshield",
    description: "Hard-coated, in a crate. Goes by truck only.",
    category: "ATV & UTV",
    brand: "QuadBoss",
    option: "Default",
    variants: [
      variant({
        mpn: "QB-CW160",
        upc: "19136105020",
        price: 489.95,
        weight: 160,
        sku: "QB-CW160",
      }),
    ],
  },
  {
    handle: "trail-pants-last-season",
    title: "Trail Pants, Last Season",
    description: "Ripstop shell with leather inner knees.",
    category: "Apparel",
    brand: "Answer",
    option: "Default",
    variants: [
      variant({
        mpn: "AN-TP34",
        upc: "19136105030",
        price: 64.95,
        weight: 1.7,
        matchedBy: "upc",
        sku: "PANTS-TRAIL-34",
      }),
    ],
  },
  {
    handle: "street-jacket-mesh",
    title: "Mesh Street Jacket",
    description: "Armoured mesh jacket with a removable liner.",
    category: "Apparel",
    brand: "ICON",
    option: "Size",
    variants: [
      variant({
        title: "M",
        mpn: "IC-MESH-M",
        upc: "19136105040",
        price: 210,
        weight: 4.2,
        sku: "2820-5101",
      }),
      variant({
        title: "L",
        mpn: "IC-MESH-L",
        upc: "19136105041",
        price: 210,
        weight: 4.4,
        sku: "2820-5102",
      }),
    ],
  },
  {
    handle: "slash-cut-mufflers",
    title: "Slash-Cut Mufflers, Pair",
    description: "Chrome, 3 inch. Not legal for sale in California.",
    category: "V-Twin",
    brand: "Drag Specialties",
    option: "Default",
    variants: [
      variant({
        mpn: "DS-SC3",
        upc: "19136105050",
        price: 349.95,
        weight: 12.4,
        sku: "DS-190417",
      }),
    ],
  },
  {
    handle: "plow-push-tube",
    title: "Plow Push Tube",
    description: "Fits 54 to 72 inch blades. Goes by truck only.",
    category: "ATV & UTV",
    brand: "Moose Utility",
    option: "Default",
    variants: [
      variant({
        mpn: "MU-PT1",
        upc: "19136105060",
        price: 229.95,
        weight: 48,
        sku: "4501-0730",
      }),
    ],
  },
  {
    handle: "slip-on-exhaust-450",
    title: "Slip-On Exhaust, 450 Class",
    description: "Brushed steel. Without a number of California's CARB.",
    category: "Exhaust",
    brand: "Kestrel",
    option: "Default",
    variants: [
      variant({
        mpn: "KS-SO450",
        upc: "19136105070",
        price: 329.95,
        weight: 8.1,
        matchedBy: "brand_mpn",
        sku: "EXH-450-SO",
      }),
    ],
  },
  {
    handle: "trailer-wheel-chock",
    title: "Trailer Wheel Chock",
    description: "Self-locking chock for 17 to 21 inch front wheels.",
    category: "Tools",
    brand: "Kestrel",
    option: "Default",
    variants: [
      variant({
        mpn: "KS-WC21",
        upc: "19136105080",
        price: 89.95,
        weight: 14,
        matchedBy: "upc",
        sku: "CHOCK-21",
      }),
    ],
  },
]
