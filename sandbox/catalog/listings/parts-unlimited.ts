import type { PartsUnlimitedItem } from "../../parts-unlimited/item"

/** How Parts Unlimited carries a product, as far as it is not usual. */
export type PartsUnlimitedListing = Partial<PartsUnlimitedItem> &
  Pick<PartsUnlimitedItem, "punctuated" | "dealerPrice" | "quantities">

/** By the merchant's SKU. */
export const partsUnlimitedListings: Readonly<
  Record<string, PartsUnlimitedListing>
> = {
  "87-5503": {
    punctuated: "3801-0027",
    dealerPrice: 14.9,
    quantities: stock(12, 3, 0, 5, null),
  },
  // Cheaper than at WPS.
  "FILTER-170": {
    punctuated: "0712-0170",
    dealerPrice: 4.72,
    quantities: stock(60, 14, 9, 22, 8),
  },
  "69-5201": {
    punctuated: "1222-0520",
    dealerPrice: 54.85,
    quantities: stock(5, 0, 2, 3, 0),
  },
  // None of this size is left at WPS.
  "72-8330XL": {
    punctuated: "0101-8334",
    dealerPrice: 139.4,
    quantities: stock(3, 1, 0, 2, null),
  },
  "49-0900": {
    punctuated: "1142-0900",
    dealerPrice: 84.15,
    hasAdPolicy: true,
    quantities: stock(9, 2, 3, 4, 1),
  },
  // Neither WPS nor Parts Unlimited sends dangerous goods to a buyer.
  "BAT-LI14": {
    punctuated: "2113-0714",
    dealerPrice: 106.9,
    hazardousCode: "L",
    quantities: stock(10, 4, 2, 5, 0),
  },
  "85-1400": {
    punctuated: "3704-0014",
    dealerPrice: 3.4,
    hazardousCode: "A",
    quantities: stock(48, 12, 24, 24, 12),
  },
  "2820-5101": {
    punctuated: "2820-5101",
    dealerPrice: 126,
    hasAdPolicy: true,
    quantities: stock(4, 2, 1, 3, 0),
  },
  "2820-5102": {
    punctuated: "2820-5102",
    dealerPrice: 126,
    hasAdPolicy: true,
    quantities: stock(6, 2, 2, 4, 1),
  },
  "DS-190417": {
    punctuated: "DS-190417",
    dealerPrice: 214.6,
    isDragPart: true,
    noShipToCalifornia: true,
    quantities: stock(3, 0, 1, 2, 1),
  },
  "4501-0730": {
    punctuated: "4501-0730",
    dealerPrice: 148.3,
    isTruckOnly: true,
    quantities: stock(5, 2, 0, 0, 0),
  },
}

/** Units in Wisconsin, New York, Texas, Nevada, North Carolina. */
function stock(
  WI: number | null,
  NY: number | null,
  TX: number | null,
  NV: number | null,
  NC: number | null
): PartsUnlimitedItem["quantities"] {
  return { WI, NY, TX, NV, NC }
}
