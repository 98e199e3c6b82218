import { z } from "@medusajs/framework/zod"
import { orderQuery, paginationQuery } from "./pagination"

/**
 * How an item was found to be a variant's product; `superseded`: it replaces
 * an item that was.
 */
export const matchKinds = [
  "manual",
  "sku",
  "upc",
  "brand_mpn",
  "superseded",
] as const
export type MatchKind = (typeof matchKinds)[number]

export const listItemsQuery = z.object({
  ...paginationQuery,
  q: z.string().trim().max(200).optional(),
  distributor_id: z.string().optional(),
  upc: z.string().optional(),
  brand: z.string().optional(),
  order: orderQuery(["sku", "created_at"], "sku"),
})
export type ListItemsQuery = z.infer<typeof listItemsQuery>

/** How old a stock figure is, and what is still sold of it. */
export interface StockAge {
  /** Older than the settings' `stale_stock_hours`. */
  is_stale: boolean
  /** Whole hours since the distributor counted. */
  stock_age_hours: number
  /** Share that is published; 100 while it is not stale. */
  published_percent: number
}

/** A distributor's SKU, as its feed tells it. Money in its currency unit. */
export interface Item extends StockAge {
  id: string
  distributor_id: string
  sku: string
  brand: string | null
  mpn: string | null
  upc: string | null
  title: string
  cost: number | null
  retail_price: number | null
  map_price: number | null
  dropship_fee: number | null
  status: string
  is_dropshippable: boolean
  /** Units by warehouse code. */
  quantities: Record<string, number>
  /** When the distributor counted its stock; ISO 8601 UTC. */
  feed_seen_at: string
}

const itemReference = z.strictObject({
  distributor_id: z.string().min(1),
  sku: z.string().trim().min(1),
})

/** Body of `POST /admin/dropship/variants/:variant_id/sources`. */
export const updateVariantSourcesBody = z.strictObject({
  add: z.array(itemReference).max(100).optional(),
  remove: z.array(itemReference).max(100).optional(),
  preferred: itemReference.nullable().optional(),
})
export type UpdateVariantSourcesBody = z.infer<typeof updateVariantSourcesBody>
