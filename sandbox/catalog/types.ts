/** A WPS warehouse, named as the column of WPS's inventory file. */
export type WpsWarehouse =
  | "boise"
  | "fresno"
  | "elizabethtown"
  | "ashley"
  | "midlothian"
  | "jessup"
  | "midway"

/** Units on the shelf of each warehouse, not capped. */
export type WpsQuantities = Record<WpsWarehouse, number>

export type WpsStatus = "STK" | "DSC" | "NLA" | "DIR" | "CLO"

/** Flat rate, an amount in USD for each unit, or nothing said. */
export type WpsDropShipFee = "FR" | number | ""

/** How WPS carries a product. Prices in USD for one unit. */
export type WpsListing = {
  sku: string
  mpn: string
  upc: string
  name: string
  /** Standard dealer price; the dealer's own price lies below it. */
  cost: number
  list: number
  /** Minimum advertised price; null when WPS names no amount. */
  map: number | null
  hasMapPolicy: boolean
  dropShipFee: WpsDropShipFee
  eligible: boolean
  status: WpsStatus
  quantities: WpsQuantities
  supersededBy: string | null
}

/** One thing the merchant sells, with what the merchant knows about it. */
export type SandboxVariant = {
  title: string
  sku: string
  /** Null when the merchant never entered it. */
  upc: string | null
  /** Maker's part number; null when the merchant never entered it. */
  mpn: string | null
  /** Retail price in USD. */
  price: number
  /** Pounds. */
  weight: number
  /** As its maker names it, whether the merchant entered that or not. */
  maker: { mpn: string; upc: string }
  /** Null when WPS does not carry it; the others: see `listings/`. */
  wps: WpsListing | null
}

export type SandboxProduct = {
  handle: string
  title: string
  description: string
  category: string
  brand: string
  /** The option that tells the variants apart. */
  option: string
  variants: readonly SandboxVariant[]
}

/** A row of WPS's item list. Prices in USD, weight in pounds. */
export type WpsItem = WpsListing & {
  id: number
  brand: string
  description: string
  category: string
  weight: number
  /** The dealer's own price (`actual_dealer_price`). */
  ownCost: number
}
