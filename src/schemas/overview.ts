import { z } from "@medusajs/framework/zod"
import type { DistributorHealth } from "./health"
import type { PurchaseOrderStatus } from "./purchase-order"

/** Query of `GET /admin/dropship/overview`. */
export const overviewQuery = z.object({
  days: z.coerce.number().int().min(1).max(365).default(30),
})
export type OverviewQuery = z.infer<typeof overviewQuery>

/** Hours below which the buckets end; the last has no end. */
export const trackingBuckets = [4, 8, 24, 48, 72, 120] as const

/** Days after which what a distributor has not shipped counts against it. */
export const fillAfterDays = 3

/** Money of one distributor in one currency, in its unit. */
export interface OverviewMoney {
  distributor_id: string
  distributor_name: string
  currency_code: string
  /** As billed; until the bill is known, items and fees as expected. */
  spend: number
  /** What the buyers pay for the goods, without tax, less the spend. */
  margin: number
  purchase_orders: number
  /** Purchase orders that are left out, since a cost of theirs is unknown. */
  cost_unknown: number
  /** Every day of the range (UTC, `2026-11-24`), oldest first. */
  days: { day: string; spend: number; margin: number }[]
}

/** Hours from sending a purchase order to knowing its first parcel. */
export interface OverviewTracking {
  distributor_id: string
  distributor_name: string
  purchase_orders: number
  median_hours: number
  /** `below_hours` is null for the last. */
  buckets: { below_hours: number | null; purchase_orders: number }[]
}

/** Of the purchase orders that are older than `fillAfterDays`. */
export interface OverviewFill {
  distributor_id: string
  distributor_name: string
  /** Units, without those that were canceled on our side. */
  ordered: number
  shipped: number
  percent: number
}

/** Answer of `GET /admin/dropship/overview`. */
export interface Overview {
  days: number
  /** Orders with an open line that can be drop-shipped now. */
  to_dropship: {
    orders: number
    /** False: there are more open orders than were looked at. */
    is_complete: boolean
  }
  /** What waits for a person. */
  attention: number
  /** All of them, whenever they were placed. */
  purchase_orders: Record<PurchaseOrderStatus, number>
  money: OverviewMoney[]
  tracking: OverviewTracking[]
  fill: OverviewFill[]
  /** Of the enabled distributors. */
  distributors: DistributorHealth[]
}
