import type { FeedRun } from "../../schemas/feed-run"

/** How many rows were read at a time, in milliseconds since 1970. */
export interface RowSample {
  at: number
  rows: number
}

/** What is older says nothing about the present speed. */
const window = 10_000

/** The samples with one more; those that are too old are forgotten. */
export function withSample(
  samples: readonly RowSample[],
  sample: RowSample
): RowSample[] {
  // Another run has begun, or its next phase.
  const isBack = samples.some(({ rows }) => rows > sample.rows)
  const recent = samples.filter(({ at }) => sample.at - at <= window)
  return isBack ? [sample] : [...recent, sample]
}

/** Rows in a second just now; null while that can't be told. */
export function feedRate(samples: readonly RowSample[]): number | null {
  const first = samples[0]
  const last = samples.at(-1)
  if (!first || !last || last.at <= first.at || last.rows <= first.rows) {
    return null
  }
  return ((last.rows - first.rows) * 1000) / (last.at - first.at)
}

/** Milliseconds until all rows are read at a rate; null: not known. */
export function feedTimeLeft(
  { phase, rows, total_rows }: FeedRun["progress"],
  rate: number | null
): number | null {
  return phase !== "loading" || rate === null || total_rows === null
    ? null
    : (Math.max(0, total_rows - rows) * 1000) / rate
}
