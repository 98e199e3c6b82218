import { z } from "@medusajs/framework/zod"
import type { StockAge } from "./item"
import { orderQuery, paginationQuery } from "./pagination"

/**
 * - `running`: rows are read; nothing is visible yet
 * - `succeeded`: applied
 * - `held`: would change too much; nothing applied, waits for a person
 * - `failed`: nothing applied
 * - `discarded`: a person dropped a held run
 */
export const feedRunStatuses = [
  "running",
  "succeeded",
  "held",
  "failed",
  "discarded",
] as const
export type FeedRunStatus = (typeof feedRunStatuses)[number]

export const feedRunPhases = [
  "transferring",
  "loading",
  "merging",
  "matching",
  "publishing",
  "done",
] as const
export type FeedRunPhase = (typeof feedRunPhases)[number]

/** What runs may be sorted by. */
export const feedRunOrders = [
  "created_at",
  "started_at",
  "rows_read",
  "rows_updated",
  "rows_rejected",
] as const
/**
 * - `full`: all files; items come, change and go
 * - `stock`: stock files alone; only quantities of known items change
 */
export const feedRunScopes = ["full", "stock"] as const
export type FeedRunScope = (typeof feedRunScopes)[number]

/** Body of `POST /admin/dropship/distributors/:id/feed-runs`. */
export const beginFeedRunBody = z.strictObject({
  /** Default: `full`. */
  scope: z.enum(feedRunScopes).optional(),
  /** Reads the files also when they are those of the last applied run. */
  reread: z.boolean().optional(),
})
export type BeginFeedRunBody = z.infer<typeof beginFeedRunBody>

export const listFeedRunsQuery = z.object({
  ...paginationQuery,
  distributor_id: z.string().optional(),
  status: z.enum(feedRunStatuses).optional(),
  order: orderQuery(feedRunOrders, "-created_at"),
})
export type ListFeedRunsQuery = z.infer<typeof listFeedRunsQuery>

const rejectionFilter = {
  /** Part of the file's name, the reason or the excerpt. */
  q: z.string().trim().max(200).optional(),
  file: z.string().max(1_000).optional(),
}

export const feedRejectionFilter = z.object(rejectionFilter)
export type FeedRejectionFilter = z.infer<typeof feedRejectionFilter>

export const listRejectionsQuery = z.object({
  ...paginationQuery,
  ...rejectionFilter,
})
export type ListRejectionsQuery = z.infer<typeof listRejectionsQuery>

export interface FeedRun {
  id: string
  distributor_id: string
  scope: FeedRunScope
  status: FeedRunStatus
  trigger: "manual" | "schedule"
  started_at: string
  finished_at: string | null
  files: { name: string; bytes: number; sha256: string }[]
  progress: { phase: FeedRunPhase; rows: number; total_rows: number | null }
  /** Rows of the item files, or the stock files; the other counts are items. */
  rows_read: number
  rows_created: number
  rows_updated: number
  rows_unchanged: number
  rows_removed: number
  rows_rejected: number
  /** Inventory levels written. */
  levels_published: number
  /** Why it is, or was, held: all reasons in one text. */
  held_reason: string | null
  /** Why a held run was dropped. */
  discard_reason: string | null
  error: string | null
}

export interface FeedRejection {
  file: string
  /** Physical line, 1-based; the header is line 1. */
  line: number
  reason: string
  excerpt: string
}

export const feedHistoryQuery = z.object({
  distributor_id: z.string().optional(),
  days: z.coerce.number().int().min(1).max(365).default(30),
})
export type FeedHistoryQuery = z.infer<typeof feedHistoryQuery>

/** What a distributor had after an applied run. */
export interface FeedHistoryPoint {
  /** When the run ended; ISO 8601 UTC. */
  at: string
  feed_run_id: string
  items: number
  items_in_stock: number
  /** Over all items and warehouses. */
  units: number
}

export interface FeedHistory {
  distributor_id: string
  /** When the distributor counted the stock that is known; ISO 8601 UTC. */
  feed_seen_at: string | null
  /**
   * When it made the newest stock file that was applied between full feeds,
   * where that is later; it tells of the items that it names.
   */
  stock_seen_at: string | null
  /** Of the stock of `feed_seen_at`; null before the first feed. */
  stock_age: StockAge | null
  /** Oldest first. */
  points: FeedHistoryPoint[]
}
