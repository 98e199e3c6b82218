import { rows, type RowName } from "./bench-rows"
import { median, percentile95, type Samples } from "./samples"

/** One line of `npm run bench -- --json`. */
export interface Measurement {
  name: RowName
  /** Median, in `unit`; with an allowance, see `bench-rows.ts`. */
  value: number
  unit: "ms" | "MB" | "calls"
  /** Median of what it is compared with, or the allowance, in `unit`. */
  baseline: number
  /** `value` over `baseline`. */
  ratio: number
  /** The ratio's aim; null: there is none. */
  limit: number | null
}

export function measurementOf(name: RowName, samples: Samples): Measurement {
  const { value, baseline } = figuresOf(rows[name], samples)
  return {
    name,
    value: round(value, 2),
    unit: rows[name].unit,
    baseline: round(baseline, 2),
    ratio: round(value / baseline, 4),
    limit: rows[name].limit,
  }
}

function figuresOf(
  row: (typeof rows)[RowName],
  samples: Samples
): Pick<Measurement, "value" | "baseline"> {
  if ("allowance" in row && row.allowance !== undefined) {
    const excess = percentile95(samples.value) - percentile95(samples.baseline)
    return { value: excess, baseline: row.allowance }
  }
  return { value: median(samples.value), baseline: median(samples.baseline) }
}

export function meetsLimit({ ratio, limit }: Measurement): boolean {
  return limit === null || ratio <= limit
}

function round(number: number, digits: number): number {
  return Number(number.toFixed(digits))
}
