import type { Advice } from "../../../schemas/advice"

/** Days over which orders are counted. */
export const adviceDays = 30

/** Orders a day from which on automation is worth its setting up. */
const paysFrom = 10

const millisecondsOfDay = 86_400_000

/** Orders before this time are not counted. */
export function adviceStart(now: Date): Date {
  return new Date(now.getTime() - adviceDays * millisecondsOfDay)
}

/**
 * What a number of orders says about automation. A shop that is younger than
 * the days counted is averaged over the days it has begun.
 */
export function weighOrders(orders: number, openedAt: Date, now: Date): Advice {
  const age = Math.ceil(
    (now.getTime() - openedAt.getTime()) / millisecondsOfDay
  )
  const days = Math.min(adviceDays, Math.max(1, age))
  return {
    days: adviceDays,
    orders,
    orders_per_day: Math.round((orders / days) * 100) / 100,
    pays_from_orders_per_day: paysFrom,
  }
}
