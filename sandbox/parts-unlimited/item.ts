/** Where Parts Unlimited has goods, in the order in which it looks. */
export const partsUnlimitedWarehouses = ["WI", "NY", "TX", "NV", "NC"] as const
export type PartsUnlimitedWarehouse = (typeof partsUnlimitedWarehouses)[number]

/** A row of Parts Unlimited's price file. Prices in USD, weight in pounds. */
export type PartsUnlimitedItem = {
  /** Without dashes, for example `01019901`. */
  partNumber: string
  /** As printed, for example `0101-9901`. */
  punctuated: string
  vendorPartNumber: string
  vendorPunctuated: string
  status: "S" | "NEW" | "P" | "C" | "D" | "W"
  description: string
  brand: string
  upc: string
  originalRetail: number
  retail: number
  /** What every dealer pays. */
  basePrice: number
  /** What this dealer pays. */
  dealerPrice: number
  /** `A`, `B`, `H`, `O`, `M`, `L`, `N`; empty for none. */
  hazardousCode: string
  isTruckOnly: boolean
  /** Uncapped; null: not stocked there (`N/A`). */
  quantities: Record<PartsUnlimitedWarehouse, number | null>
  hasAdPolicy: boolean
  unitOfMeasure: string
  noShipToCalifornia: boolean
  /** Of this part alone; null: the flat rate. */
  dropshipFee: number | null
  productCode: string
  isDragPart: boolean
  weight: number
}

/** An ordinary part, except for what is given. */
export function partsUnlimitedItem(
  given: Partial<PartsUnlimitedItem> & { punctuated: string }
): PartsUnlimitedItem {
  const partNumber = given.punctuated.replaceAll("-", "")
  return {
    partNumber,
    vendorPartNumber: `V${partNumber}`,
    vendorPunctuated: `V-${partNumber}`,
    status: "S",
    description: `PART ${given.punctuated}`,
    brand: "SAMPLE PARTS",
    upc: "",
    originalRetail: 20,
    retail: 20,
    basePrice: 14,
    dealerPrice: 13,
    hazardousCode: "",
    isTruckOnly: false,
    quantities: { WI: 20, NY: 4, TX: 0, NV: 7, NC: null },
    hasAdPolicy: false,
    unitOfMeasure: "EA",
    noShipToCalifornia: false,
    dropshipFee: null,
    productCode: "C",
    isDragPart: false,
    weight: 1,
    ...given,
  }
}
