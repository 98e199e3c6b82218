import type { BookItem } from "../simulator/order-book"

/** An item as Automatic Distributors carries it. Prices in USD for one unit. */
export interface AutomaticItem extends BookItem {
  manufacturer: string
  manufacturerNumber: string
  name: string
  description: string
  upc: string
  listPrice: number
  /** Minimum advertised price; null when there is none. */
  mapPrice: number | null
  isDiscontinued: boolean
  /** May not be shipped to California. */
  isCarbRestricted: boolean
  /** Pounds. */
  weight: number
  /** Empty when there is no picture. */
  imageUrl: string
}

/** Codes in the order in which Automatic looks for goods (assumed). */
export const automaticWarehouses = ["1", "2", "3"] as const
