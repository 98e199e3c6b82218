import { z } from "@medusajs/framework/zod"

/** What can hold a feed run; each has a limit among the settings. */
export const feedHoldCodes = [
  "items_fell",
  "stock_fell",
  "stock_zeroed",
  "cost_moved",
  "rows_rejected",
] as const
export type FeedHoldCode = (typeof feedHoldCodes)[number]

/** How far a feed went over one of the limits. */
export const feedHoldReasonSchema = z.object({
  code: z.enum(feedHoldCodes),
  /** For a merchant, with the figures and the limit. */
  message: z.string(),
  before: z.number(),
  after: z.number(),
  /** In per cent. */
  limit: z.number(),
})
export type FeedHoldReason = z.infer<typeof feedHoldReasonSchema>

const figure = z.object({ before: z.number(), after: z.number() })

/** A distributor's supply as it is stored, and as a feed would leave it. */
export const feedFiguresSchema = z.object({
  /** Items that the newest feed names. */
  items: figure,
  /** Units of all items together. */
  stock: figure,
  /** SKUs that have any unit. */
  in_stock: figure,
  /** Of the SKUs in stock before: those that would have none. */
  zeroed: z.number(),
  /** Of the SKUs with a cost on both sides; null: there are none. */
  median_cost: z.object({
    before: z.number().nullable(),
    after: z.number().nullable(),
  }),
  /** How many SKUs have a cost on both sides. */
  costs_compared: z.number(),
  /** Rows of all files, good or not. */
  rows_read: z.number(),
  rows_rejected: z.number(),
})
export type FeedFigures = z.infer<typeof feedFiguresSchema>

/** What a held run keeps of the decision. */
export const feedHoldSchema = z.object({
  reasons: z.array(feedHoldReasonSchema),
  figures: feedFiguresSchema,
})
export type FeedHold = z.infer<typeof feedHoldSchema>

/** Samples of each kind in one answer, at most. */
export const feedSamplesAtMost = 20

/** One SKU that would change: units, or the cost in the currency unit. */
export interface FeedChangeSample {
  sku: string
  title: string
  before: number
  after: number
}

/** What a held run would change. */
export interface FeedChanges extends FeedHold {
  /** False when the staged rows are lost: the feed must be pulled again. */
  can_apply: boolean
  samples: {
    /** No longer in the files; in units, most first. */
    removed: FeedChangeSample[]
    /** In the files, but without stock; in units, most first. */
    zeroed: FeedChangeSample[]
    /** In the currency unit, greatest move first. */
    cost_moved: FeedChangeSample[]
  }
}
