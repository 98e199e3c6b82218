import { feedItems } from "./feeds/sizes"
import { meetsLimit, type Measurement } from "./measurement"
import { rows } from "./bench-rows"

/** The measurements for people: a table, and what its names mean. */
export function report(measurements: readonly Measurement[]): string {
  const header = ["", "value", "baseline", "ratio", "limit", ""]
  const body = measurements.map((measurement) => [
    measurement.name,
    withUnit(measurement.value, measurement.unit),
    withUnit(measurement.baseline, measurement.unit),
    // One call for thousands is not none.
    measurement.ratio.toFixed(measurement.unit === "calls" ? 4 : 2),
    measurement.limit === null ? "-" : `≤ ${measurement.limit}`,
    verdictOf(measurement),
  ])
  const widths = header.map((_, at) =>
    Math.max(...[header, ...body].map((line) => line[at]?.length ?? 0))
  )
  const table = [header, ...body].map((line) =>
    line
      .map((cell, at) =>
        at === 0 || at === line.length - 1
          ? cell.padEnd(widths[at] ?? 0)
          : cell.padStart(widths[at] ?? 0)
      )
      .join("  ")
      .trimEnd()
  )
  const meanings = measurements.flatMap((measurement) => [
    `${measurement.name}: ${rows[measurement.name].value}`,
    `  over: ${rows[measurement.name].baseline}`,
    ...ratesOf(measurement),
  ])
  const missed = measurements.filter((one) => !meetsLimit(one)).length
  const verdict =
    missed === 0 ? "No limit is missed." : `Limits missed: ${missed}.`
  return [...table, "", ...meanings, "", verdict].join("\n")
}

function withUnit(figure: number, unit: Measurement["unit"]): string {
  const text = unit === "ms" ? figure.toFixed(1) : figure.toLocaleString("en")
  return `${text} ${unit}`
}

function verdictOf(measurement: Measurement): string {
  if (measurement.limit === null) {
    return ""
  }
  return meetsLimit(measurement) ? "ok" : "missed"
}

function ratesOf({ name, value, baseline }: Measurement): string[] {
  const rate = (time: number) =>
    Math.round((feedItems * 1000) / time).toLocaleString("en")
  return name === "feed_first_over_copy_and_merge"
    ? [`  items a second: ${rate(value)} over ${rate(baseline)}`]
    : []
}
