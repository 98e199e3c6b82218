import { Text } from "@medusajs/ui"
import type { PlotSeries } from "./line-plot-area"

interface LinePlotLegendProps {
  series: readonly PlotSeries[]
  /** Which point's values are told. */
  at: number
  /** Its time, in words. */
  time: string
  format: (value: number) => string
}

/** What the lines of a plot are, and their values at one point. */
export function LinePlotLegend({
  series,
  at,
  time,
  format,
}: LinePlotLegendProps) {
  return (
    <figcaption
      aria-hidden
      className="flex flex-wrap items-center gap-x-4 gap-y-1"
    >
      {series.map(({ id, label, className, isDashed, values }) => (
        <span key={id} className="flex items-center gap-x-1.5">
          <span
            className={`w-5 border-t-2 border-current ${className} ${isDashed ? "border-dashed" : ""}`}
          />
          <Text size="xsmall" className="text-ui-fg-subtle">
            {label}
          </Text>
          <Text size="xsmall" weight="plus" className="tabular-nums">
            {format(values[at] ?? 0)}
          </Text>
        </span>
      ))}
      <Text
        size="xsmall"
        className="text-ui-fg-subtle ml-auto whitespace-nowrap tabular-nums"
      >
        {time}
      </Text>
    </figcaption>
  )
}
