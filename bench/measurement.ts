import { rows, type RowName } from "./bench-rows"
import { median, type Samples } from "./samples"

/** One line of `npm run bench -- --json`. */
export interface Measurement {
  name: RowName
  /** Median, in `unit`. */
  value: number
  unit: "ms" | "calls"
  /** Median of what it is compared with, in `unit`. */
  baseline: number
  /** `value` over `baseline`. */
  ratio: number
  /** The ratio's aim; null: there is none. */
  limit: number | null
}

export function measurementOf(name: RowName, samples: Samples): Measurement {
  const value = median(samples.value)
  const baseline = median(samples.baseline)
  return {
    name,
    value: round(value, 2),
    unit: rows[name].unit,
    baseline: round(baseline, 2),
    ratio: round(value / baseline, 4),
    limit: rows[name].limit,
  }
}

export function meetsLimit({ ratio, limit }: Measurement): boolean {
  return limit === null || ratio <= limit
}

function round(number: number, digits: number): number {
  return Number(number.toFixed(digits))
}
