import {
  plotShare,
  plotTicks,
  stepPath,
  type PlotSpan,
} from "../../lib/line-plot-scale"

export interface PlotSeries {
  id: string
  label: string
  /** Text colour of line and mark. */
  className: string
  /** So that lines differ by more than their colour. */
  isDashed?: boolean
  /** One for each time. */
  values: readonly number[]
}

interface LinePlotAreaProps {
  times: readonly number[]
  series: readonly PlotSeries[]
  span: PlotSpan
  /** Of the axis. */
  top: number
  /** The point that is marked. */
  at: number
}

/** The lines of a plot, stretched over the element that holds it. */
export function LinePlotArea({
  times,
  series,
  span,
  top,
  at,
}: LinePlotAreaProps) {
  // Marks are no part of the picture: it is stretched, and they stay round.
  return (
    <>
      <svg
        aria-hidden
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        className="absolute inset-0 size-full overflow-visible"
      >
        {plotTicks(top).map((tick) => (
          <line
            key={tick}
            x1={0}
            x2={100}
            y1={100 - (tick / top) * 100}
            y2={100 - (tick / top) * 100}
            vectorEffect="non-scaling-stroke"
            stroke="var(--border-base)"
          />
        ))}
        {series.map(({ id, className, isDashed, values }) => (
          <path
            key={id}
            d={stepPath(times, values, span, top)}
            fill="none"
            stroke="currentColor"
            strokeWidth={1.5}
            strokeDasharray={isDashed ? "4 3" : undefined}
            vectorEffect="non-scaling-stroke"
            className={className}
          />
        ))}
      </svg>
      {series.map(({ id, className, values }) => (
        <span
          key={id}
          aria-hidden
          className={`absolute size-1.5 -translate-x-1/2 -translate-y-1/2 rounded-full bg-current ${className}`}
          style={{
            left: `${plotShare(times[at] ?? span.until, span) * 100}%`,
            top: `${100 - ((values[at] ?? 0) / top) * 100}%`,
          }}
        />
      ))}
    </>
  )
}
