import type { OrderQuery } from "../adapter"

const dayLength = 24 * 3600 * 1000
/** Days that one call asks for; WPS documents no limit (assumed). */
const windowLength = 31 * dayLength

/** Days from `from` to `to`, both included. */
export interface DayWindow {
  readonly from: Date
  readonly to: Date
}

/**
 * Which windows of days to ask for, newest first, so that with the purchase
 * orders before them, which are asked for one by one, it makes the fewest
 * calls. None when asking for each is as good.
 *
 * The windows reach from a day before the oldest `covered` purchase order to
 * tomorrow: WPS's days are not UTC's, and what is split off an order later may
 * carry a later day.
 */
export function planWindows(
  queries: readonly OrderQuery[],
  now: Date
): { windows: DayWindow[]; covered: OrderQuery[] } {
  const end = now.getTime() + dayLength
  const countFor = ({ placedAt }: OrderQuery) =>
    Math.max(
      1,
      Math.ceil((end - placedAt.getTime() + dayLength) / windowLength)
    )
  const newestFirst = [...queries].sort(
    (one, other) => other.placedAt.getTime() - one.placedAt.getTime()
  )
  let fewest = queries.length
  let count = 0
  for (const [index, query] of newestFirst.entries()) {
    const calls = countFor(query) + queries.length - (index + 1)
    if (calls < fewest) {
      fewest = calls
      count = countFor(query)
    }
  }
  return {
    windows: Array.from({ length: count }, (_, index) => ({
      from: new Date(end - (index + 1) * windowLength),
      to: new Date(end - index * windowLength),
    })),
    covered: queries.filter((query) => countFor(query) <= count),
  }
}
