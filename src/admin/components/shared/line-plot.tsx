import { Text } from "@medusajs/ui"
import { useState, type KeyboardEvent, type PointerEvent } from "react"
import {
  plotTimeFormat,
  plotTicks,
  plotTop,
  pointAt,
  type PlotSpan,
} from "../../lib/line-plot-scale"
import { LinePlotArea, type PlotSeries } from "./line-plot-area"
import { LinePlotLegend } from "./line-plot-legend"
import { LinePlotTable } from "./line-plot-table"

interface LinePlotProps {
  /** What is plotted, for those who can't see it. */
  label: string
  /** Milliseconds since 1970, oldest first; at least one. */
  times: readonly number[]
  series: readonly PlotSeries[]
  span: PlotSpan
  language: string
  /** Default: plain numbers. */
  numberFormat?: Intl.NumberFormatOptions
  /** Each point is a day, and its time the beginning of it in UTC. */
  isDaily?: boolean
}

/**
 * Values over time that each hold until the next. The figures above it are
 * those of the newest point, or of the one that is pointed at, by mouse or
 * finger or by the arrow keys.
 */
export function LinePlot({
  label,
  times,
  series,
  span,
  language,
  numberFormat,
  isDaily = false,
}: LinePlotProps) {
  const [chosen, setChosen] = useState<number | null>(null)
  const last = times.length - 1
  const at = Math.min(chosen ?? last, last)
  const top = plotTop(series.flatMap(({ values }) => values))
  const numbers = new Intl.NumberFormat(language, numberFormat)
  const short = new Intl.NumberFormat(language, { notation: "compact" })
  const zone = isDaily ? { timeZone: "UTC" } : {}
  const axis = new Intl.DateTimeFormat(language, {
    ...plotTimeFormat(span),
    ...zone,
  })
  const exact = new Intl.DateTimeFormat(language, {
    dateStyle: "medium",
    ...(isDaily ? zone : { timeStyle: "short" }),
  })
  const nameOf = (index: number) => exact.format(times[index])
  const ticks = plotTicks(top)

  const point = (event: PointerEvent<HTMLDivElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect()
    const share = (event.clientX - left) / width
    setChosen(pointAt(times, span.from + share * (span.until - span.from)))
  }
  const move = (event: KeyboardEvent) => {
    const steps: Record<string, number> = {
      ArrowLeft: at - 1,
      ArrowDown: at - 1,
      ArrowRight: at + 1,
      ArrowUp: at + 1,
      Home: 0,
      End: last,
    }
    const next = steps[event.key]
    if (next !== undefined) {
      event.preventDefault()
      setChosen(Math.min(last, Math.max(0, next)))
    }
  }

  return (
    <figure className="flex flex-col gap-y-2">
      <LinePlotLegend
        series={series}
        at={at}
        time={nameOf(at)}
        format={(value) => numbers.format(value)}
      />
      <div className="flex gap-x-2">
        <div
          aria-hidden
          className="txt-compact-xsmall text-ui-fg-subtle flex h-32 flex-col justify-between text-right tabular-nums"
        >
          {ticks.map((tick) => (
            <span key={tick} className="leading-none">
              {short.format(tick)}
            </span>
          ))}
        </div>
        <div className="flex min-w-0 flex-1 flex-col gap-y-1">
          <div
            role="slider"
            tabIndex={0}
            aria-label={label}
            aria-valuemin={0}
            aria-valuemax={last}
            aria-valuenow={at}
            aria-valuetext={[
              nameOf(at),
              ...series.map(
                ({ label: name, values }) =>
                  `${name} ${numbers.format(values[at] ?? 0)}`
              ),
            ].join(", ")}
            onKeyDown={move}
            onBlur={() => setChosen(null)}
            onPointerDown={point}
            onPointerMove={point}
            onPointerLeave={() => setChosen(null)}
            className="focus-visible:shadow-borders-focus relative h-32 w-full cursor-crosshair touch-pan-y rounded outline-none"
          >
            <LinePlotArea
              times={times}
              series={series}
              span={span}
              top={top}
              at={at}
            />
          </div>
          <div aria-hidden className="flex justify-between">
            {[0, 0.5, 1].map((share) => (
              <Text
                key={share}
                size="xsmall"
                leading="compact"
                className="text-ui-fg-subtle"
              >
                {axis.format(span.from + share * (span.until - span.from))}
              </Text>
            ))}
          </div>
        </div>
      </div>
      <LinePlotTable
        label={label}
        rows={times.map((_, index) => nameOf(index))}
        series={series}
        format={(value) => numbers.format(value)}
      />
    </figure>
  )
}
