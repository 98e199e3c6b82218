import { z } from "@medusajs/framework/zod"
import type { MatchKind } from "./item"
import { orderQuery, paginationQuery } from "./pagination"

/**
 * How sure it is which items a variant is, over all distributors.
 *
 * - `matched`: it has at least one item, and nothing is open
 * - `ambiguous`: at some distributor several items could be it; none is taken
 *   there until a person chooses
 * - `unmatched`: no item is it, and none could be
 */
export const matchStates = ["matched", "ambiguous", "unmatched"] as const
export type MatchState = (typeof matchStates)[number]

/**
 * Why an item that looks like the variant was not taken.
 *
 * - `several_items`: several items of the distributor share the key
 * - `several_variants`: several variants of the shop share the key
 * - `gtin_differs`: same part number, but the GTINs differ
 * - `unit_differs`: sold in another unit, for example a pair
 * - `blocked`: a person said that it is another product
 */
export const matchObstacles = [
  "several_items",
  "several_variants",
  "gtin_differs",
  "unit_differs",
  "blocked",
] as const
export type MatchObstacle = (typeof matchObstacles)[number]

/** Query of `GET /admin/dropship/matches`. */
export const listMatchesQuery = z.object({
  ...paginationQuery,
  /** Absent: all variants. */
  state: z.enum(matchStates).optional(),
  /** Finds product title, variant title, SKU, GTIN, maker's number. */
  q: z.string().trim().max(200).optional(),
  distributor_id: z.string().optional(),
  order: orderQuery(["sku"], "sku"),
})
export type ListMatchesQuery = z.infer<typeof listMatchesQuery>

/** An item of a distributor, as far as a person needs it to recognise it. */
export interface MatchItem {
  distributor_id: string
  sku: string
  title: string
  brand: string | null
  mpn: string | null
  upc: string | null
  unit_of_measure: string | null
  /** In the distributor's currency unit. */
  cost: number | null
}

/** A variant of the shop and the items that are, or could be, it. */
export interface VariantMatch {
  variant_id: string
  product_id: string
  product_title: string
  variant_title: string | null
  sku: string | null
  thumbnail: string | null
  brand: string | null
  mpn: string | null
  unit_of_measure: string | null
  state: MatchState
  /** Barcodes of the variant that can't be used, each with the reason. */
  barcode_problems: { value: string; reason: string }[]
  /** Items that are it. */
  items: (MatchItem & {
    matched_by: MatchKind
    is_preferred: boolean
    /** The SKU that this one replaces, where that is why it was found. */
    supersedes: string | null
  })[]
  /** Items that could be it, and why they were not taken. */
  candidates: (MatchItem & { obstacle: MatchObstacle; reason: string })[]
}

/** Answer of `GET /admin/dropship/matches`. */
export interface ListMatchesResponse {
  matches: VariantMatch[]
  count: number
  limit: number
  offset: number
  /** Variants by state, whatever the filter. */
  totals: Record<MatchState, number>
}

/** Another name of a brand: both count as the same when items are matched. */
export interface BrandAlias {
  alias: string
  brand: string
}

/** Body of `POST /admin/dropship/brand-aliases`: replaces all. */
export const saveBrandAliasesBody = z.strictObject({
  brand_aliases: z
    .array(
      z.strictObject({
        alias: z.string().trim().min(1).max(200),
        brand: z.string().trim().min(1).max(200),
      })
    )
    .max(5000),
})
export type SaveBrandAliasesBody = z.infer<typeof saveBrandAliasesBody>
