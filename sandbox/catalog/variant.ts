import type { SandboxVariant, WpsListing } from "./types"
import { upc } from "./upc"

type Listing = Partial<Omit<WpsListing, "mpn" | "upc">> &
  Pick<WpsListing, "sku" | "name" | "cost" | "quantities">

type Facts = {
  title?: string
  mpn: string
  /** The first eleven digits of the UPC. */
  upc: string
  price: number
  weight: number
  /** What alone leads from the merchant's variant to a distributor's item. */
  matchedBy?: "sku" | "upc" | "brand_mpn"
  /** The merchant's SKU; WPS's when left out. */
  sku?: string
  wps?: Listing
}

/**
 * A variant from the facts about the product: withholds from the merchant
 * what would match besides `matchedBy`, and fills in what most of WPS's
 * listings have in common.
 */
export function variant(facts: Facts): SandboxVariant {
  const code = upc(facts.upc)
  const matchedBy = facts.matchedBy ?? "sku"
  const sku = facts.sku ?? facts.wps?.sku
  if (sku === undefined) {
    throw new Error(`The variant ${facts.mpn} needs a SKU`)
  }
  return {
    title: facts.title ?? "Default",
    sku,
    upc: matchedBy === "brand_mpn" ? null : code,
    mpn: matchedBy === "upc" ? null : facts.mpn,
    price: facts.price,
    weight: facts.weight,
    maker: { mpn: facts.mpn, upc: code },
    wps: facts.wps
      ? {
          list: facts.price,
          map: null,
          hasMapPolicy: (facts.wps.map ?? null) !== null,
          dropShipFee: "FR",
          eligible: true,
          status: "STK",
          supersededBy: null,
          ...facts.wps,
          mpn: facts.mpn,
          upc: code,
        }
      : null,
  }
}
