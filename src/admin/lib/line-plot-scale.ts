/** The stretch of time that a plot shows, in milliseconds since 1970. */
export interface PlotSpan {
  from: number
  until: number
}

const hour = 3_600_000
const day = 24 * hour

/** Tops of an axis that are easy to read, in a power of ten. */
const roundTops = [1, 1.5, 2, 3, 4, 5, 6, 8, 10] as const

/**
 * What to show of the last days: all of them, or since the first point where
 * that is newer, so that a young shop's plot is not a dot at the edge.
 *
 * @param times of the points, oldest first
 */
export function plotSpan(
  times: readonly number[],
  until: number,
  days: number
): PlotSpan {
  const first = times[0] ?? until
  return {
    from: Math.max(until - days * day, Math.min(first, until - hour)),
    until,
  }
}

/** The round figure at the top of an axis that starts at 0. */
export function plotTop(values: readonly number[]): number {
  const greatest = Math.max(0, ...values)
  if (greatest <= 1) {
    return 1
  }
  const power = 10 ** Math.floor(Math.log10(greatest))
  const tops = roundTops.map((top) => top * power).filter(Number.isInteger)
  return tops.find((top) => top >= greatest) ?? 10 * power
}

/** Figures beside an axis, from its top to 0; of things, so whole ones. */
export function plotTicks(top: number): number[] {
  return top % 2 === 0 ? [top, top / 2, 0] : [top, 0]
}

/** How far a time is along the span, 0 to 1. */
export function plotShare(time: number, { from, until }: PlotSpan): number {
  return Math.min(1, Math.max(0, (time - from) / (until - from)))
}

/** The point that holds at a time, which is the last one up to it. */
export function pointAt(times: readonly number[], time: number): number {
  return Math.max(
    0,
    times.findLastIndex((point) => point <= time)
  )
}

/**
 * SVG path of values that each hold until the next, in a square of 100 × 100
 * with the origin at its upper left.
 */
export function stepPath(
  times: readonly number[],
  values: readonly number[],
  span: PlotSpan,
  top: number
): string {
  const steps = times.map((time, at) => {
    const x = rounded(plotShare(time, span) * 100)
    const y = rounded(100 - ((values[at] ?? 0) / top) * 100)
    return at === 0 ? `M${x} ${y}` : `H${x}V${y}`
  })
  return steps.length === 0 ? "" : `${steps.join("")}H100`
}

/** How a time on the axis is told: with a date where the span has several. */
export function plotTimeFormat({
  from,
  until,
}: PlotSpan): Intl.DateTimeFormatOptions {
  return until - from < 2 * day
    ? { hour: "numeric", minute: "2-digit" }
    : { month: "short", day: "numeric" }
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
