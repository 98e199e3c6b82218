import type { FeedRun } from "./feed-run"

/**
 * - `ok`: nothing to do
 * - `degraded`: orders go on, and a person should look within a day
 * - `failing`: orders or stock of a distributor stand still
 */
export const healthStatuses = ["ok", "degraded", "failing"] as const
export type HealthStatus = (typeof healthStatuses)[number]

/** The newest feed run that has ended, of any scope. */
export interface LastFeed extends Pick<
  FeedRun,
  "id" | "scope" | "status" | "started_at" | "finished_at"
> {
  /** Since it ended, in hours with one decimal. */
  age_hours: number
  is_held: boolean
}

export interface DistributorHealth {
  distributor_id: string
  name: string
  is_enabled: boolean
  /** Of one that is not enabled: `ok`. */
  status: HealthStatus
  /** In words, without secrets; empty while it is `ok`. */
  reasons: string[]
  last_feed: LastFeed | null
  is_feed_running: boolean
  /** Whole hours since the distributor counted the stock that is published. */
  stock_age_hours: number | null
  next_feed_run_at: string | null
  /** When it last answered about a purchase order or a connection test. */
  last_contact_at: string | null
  /** When a purchase order's look-up was due that has not come; null: none. */
  overdue_since: string | null
  /** How it answers this instance; null: not called since the start. */
  breaker: {
    state: "closed" | "open" | "half_open"
    since: string | null
    retry_at: string | null
  } | null
  /** Since when credentials or connection are refused. */
  failing_since: string | null
}

/** Answer of `GET /admin/dropship/health`; times are ISO 8601 UTC. */
export interface Health {
  /** The worst of the enabled distributors. */
  status: HealthStatus
  /** Those of the distributors, each with its name. */
  reasons: string[]
  at: string
  distributors: DistributorHealth[]
}
