import type { TuckerWarehouse } from "../../src/distributors/tucker/warehouses"

/** Units on the shelf of each distribution centre, not capped. */
export type TuckerQuantities = Record<TuckerWarehouse, number>

/** A row of Tucker's item master, and what its other files say of it. */
export type TuckerItem = {
  /** Six letters and digits, as `160942`. */
  itemNumber: string
  /** The files hold 30 characters of it. */
  description: string
  /** Active, closeout or discontinued. */
  status: "" | "C" | "D"
  isHazardous: boolean
  /** USD for one sell unit. */
  standardPrice: number
  bestPrice: number
  /** USD for one retail unit. */
  retailPrice: number
  sellUnit: string
  retailUnit: string
  /** Retail units in a sell unit. */
  retailToSellFactor: number
  /** Pounds. */
  weight: number
  brand: string
  model: string
  segment: string
  category: string
  subcategory: string
  /** The maker's part number. */
  vendorPart: string
  application: string
  upc: string | null
  supersededBy: string | null
  isSpecialOrder: boolean
  oversize: 0 | 1 | 2 | 3
  quantities: TuckerQuantities
}
