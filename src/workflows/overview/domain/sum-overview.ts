import { roundMoney, sumMoney } from "../../../schemas/money"
import {
  trackingBuckets,
  type OverviewFill,
  type OverviewMoney,
  type OverviewTracking,
} from "../../../schemas/overview"

const day = 86_400_000

interface OfDistributor {
  distributor_id: string
  distributor_name: string
}

/** What was bought on one day. */
export interface MoneyRow extends OfDistributor {
  currency_code: string
  /** UTC, `2026-11-24`. */
  day: string
  spend: number
  revenue: number
  purchase_orders: number
  cost_unknown: number
}

/** By distributor and currency, with every day of the range. */
export function sumMoneyRows(
  rows: readonly MoneyRow[],
  days: number,
  now: Date
): OverviewMoney[] {
  const keyOf = (row: MoneyRow) => `${row.distributor_id} ${row.currency_code}`
  const keys = [...new Set(rows.map(keyOf))]
  return keys
    .map((key) => rows.filter((row) => keyOf(row) === key))
    .map((group) => moneyOf(group, rangeOf(days, now)))
    .sort(byName)
}

function moneyOf(
  rows: readonly MoneyRow[],
  range: readonly string[]
): OverviewMoney {
  const [{ distributor_id, distributor_name, currency_code } = nobody] = rows
  const margin = ({ revenue, spend }: MoneyRow) => revenue - spend
  const count = (field: "purchase_orders" | "cost_unknown") =>
    rows.reduce((sum, row) => sum + row[field], 0)
  return {
    distributor_id,
    distributor_name,
    currency_code,
    spend: sumMoney(rows.map(({ spend }) => spend)),
    margin: sumMoney(rows.map(margin)),
    purchase_orders: count("purchase_orders"),
    cost_unknown: count("cost_unknown"),
    days: range.map((name) => {
      const row = rows.find((each) => each.day === name)
      return {
        day: name,
        spend: roundMoney(row?.spend ?? 0),
        margin: row ? roundMoney(margin(row)) : 0,
      }
    }),
  }
}

const nobody = { distributor_id: "", distributor_name: "", currency_code: "" }

/** The days (UTC) that a range up to now touches, oldest first. */
function rangeOf(days: number, now: Date): string[] {
  return Array.from({ length: days + 1 }, (_, at) =>
    new Date(now.getTime() - (days - at) * day).toISOString().slice(0, 10)
  )
}

/** How long first parcels took; `buckets` has one index each. */
export interface TrackingRow extends OfDistributor {
  median_hours: number
  buckets: number[]
}

export function describeTracking(
  rows: readonly TrackingRow[]
): OverviewTracking[] {
  return rows
    .map(({ buckets, median_hours, ...row }) => ({
      ...row,
      purchase_orders: buckets.length,
      median_hours: Math.round(median_hours * 10) / 10,
      buckets: [...trackingBuckets, null].map((below_hours, at) => ({
        below_hours,
        purchase_orders: buckets.filter((bucket) => bucket === at).length,
      })),
    }))
    .sort(byName)
}

export type FillRow = Omit<OverviewFill, "percent">

/** A distributor of which all was canceled by us has no rate. */
export function describeFill(rows: readonly FillRow[]): OverviewFill[] {
  return rows
    .filter(({ ordered }) => ordered > 0)
    .map((row) => ({
      ...row,
      percent: Math.round((row.shipped / row.ordered) * 1000) / 10,
    }))
    .sort(byName)
}

function byName(one: OfDistributor, other: OfDistributor): number {
  return one.distributor_name.localeCompare(other.distributor_name)
}
