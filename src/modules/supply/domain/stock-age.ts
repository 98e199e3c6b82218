import type { StockAge } from "../../../schemas/item"
import type { DropshipSettings } from "../../../schemas/settings"

/** When stock counts as stale, and what is still published of it. */
export type StaleLimit = Pick<
  DropshipSettings,
  "stale_stock_hours" | "stale_stock_percent"
>

const hour = 3_600_000

/** Stock that was counted before is stale; null: none ever is. */
export function staleBefore(
  { stale_stock_hours: hours }: StaleLimit,
  now: Date
): Date | null {
  return hours === null ? null : new Date(now.getTime() - hours * hour)
}

/** By what stock is published at a time. */
export function publishedBy(
  limit: StaleLimit,
  now: Date
): { stale_before: Date | null; stale_percent: number } {
  return {
    stale_before: staleBefore(limit, now),
    stale_percent: limit.stale_stock_percent,
  }
}

/** How old stock is that a distributor counted at a time. */
export function stockAge(seenAt: Date, limit: StaleLimit, now: Date): StockAge {
  const before = staleBefore(limit, now)
  const isStale = before !== null && seenAt < before
  return {
    is_stale: isStale,
    // The clock of a distributor's server may be ahead.
    stock_age_hours: Math.max(
      0,
      Math.floor((now.getTime() - seenAt.getTime()) / hour)
    ),
    published_percent: isStale ? limit.stale_stock_percent : 100,
  }
}

/** What is published of some units: of stale ones a share, rounded down. */
export function publishedShare(units: number, percent: number): number {
  // Binary fractions: 29 % of 100 are 28.999….
  return Math.floor((units * percent) / 100 + 1e-9)
}
