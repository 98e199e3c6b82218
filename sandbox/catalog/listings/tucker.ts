import type { TuckerItem, TuckerQuantities } from "../../tucker/item"

/** How Tucker carries a product, as far as it is not like all others. */
export type TuckerListing = Partial<TuckerItem> &
  Pick<TuckerItem, "itemNumber" | "standardPrice" | "quantities">

/** By the merchant's SKU. */
export const tuckerListings: Readonly<Record<string, TuckerListing>> = {
  "87-5503": {
    itemNumber: "160927",
    standardPrice: 15.35,
    quantities: stock({ TX: 14, PA: 3 }),
  },
  "69-5201": {
    itemNumber: "190520",
    standardPrice: 56.4,
    quantities: stock({ TX: 8, PA: 4, CO: 2 }),
  },
  // Without a UPC: brand and maker's number lead to it.
  "BRK-204-F": {
    itemNumber: "172040",
    standardPrice: 18.9,
    upc: null,
    quantities: stock({ TX: 6, IL: 2 }),
  },
  // Cheaper than at WPS, like the headlight.
  "PLUG-IR8X4": {
    itemNumber: "230848",
    standardPrice: 23.8,
    quantities: stock({ TX: 20, OR: 5, FL: 9 }),
  },
  "820-7001": {
    itemNumber: "207001",
    standardPrice: 79.9,
    quantities: stock({ TX: 4, PA: 2 }),
  },
  // Out of stock at WPS for good; Tucker would have to buy it first.
  "49-4500": {
    itemNumber: "214500",
    standardPrice: 88.2,
    isSpecialOrder: true,
    quantities: stock({}),
  },
  "60-0104": {
    itemNumber: "600104",
    standardPrice: 71.45,
    oversize: 1,
    quantities: stock({ TX: 11, PA: 6, CA: 3 }),
  },
  BA0006: {
    itemNumber: "BA0006",
    standardPrice: 48,
    isHazardous: true,
    oversize: 0,
    quantities: stock({ TX: 9, PA: 5, CO: 3 }),
  },
  "QB-CW160": {
    itemNumber: "990160",
    standardPrice: 301.2,
    oversize: 3,
    quantities: stock({ TX: 2, OR: 2 }),
  },
  "PANTS-TRAIL-34": {
    itemNumber: "410834",
    standardPrice: 31.5,
    status: "C",
    quantities: stock({ TX: 3 }),
  },
}

/** Units by distribution centre; those left out have none. */
function stock(units: Partial<TuckerQuantities>): TuckerQuantities {
  return { TX: 0, PA: 0, OR: 0, CO: 0, FL: 0, IL: 0, CA: 0, ...units }
}
