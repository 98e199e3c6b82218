import { writeDate } from "./wire-date"

/** A look-up spans at most this many days (documented). */
export const lookUpDays = 365

const dayLength = 24 * 60 * 60 * 1000

/** A span of days for a look-up, both included, as `MM/DD/YY`. */
export interface RangeWindow {
  readonly from: string
  readonly to: string
}

/**
 * The windows that cover all days from the day before `since` to `until`.
 * The UTC day may be a day ahead of the distributor's own.
 */
export function rangeWindows(since: Date, until: Date): RangeWindow[] {
  const last = dayOf(until)
  const windows: RangeWindow[] = []
  let from = dayOf(since) - 1
  while (from <= last) {
    const to = Math.min(from + lookUpDays - 1, last)
    windows.push({ from: write(from), to: write(to) })
    from = to + 1
  }
  return windows
}

function dayOf(time: Date): number {
  return Math.floor(time.getTime() / dayLength)
}

function write(day: number): string {
  return writeDate(new Date(day * dayLength))
}
