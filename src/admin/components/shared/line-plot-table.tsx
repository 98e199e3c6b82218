import { useTranslation } from "react-i18next"
import type { PlotSeries } from "./line-plot-area"

interface LinePlotTableProps {
  label: string
  /** The points' times in words, oldest first. */
  rows: readonly string[]
  series: readonly PlotSeries[]
  format: (value: number) => string
}

/** A plot as a table, for screen readers. */
export function LinePlotTable({
  label,
  rows,
  series,
  format,
}: LinePlotTableProps) {
  const { t } = useTranslation("dropship")
  return (
    <table className="sr-only">
      <caption>{label}</caption>
      <thead>
        <tr>
          <th scope="col">{t("feeds.plot.time")}</th>
          {series.map(({ id, label: name }) => (
            <th key={id} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={at}>
            <th scope="row">{row}</th>
            {series.map(({ id, values }) => (
              <td key={id}>{format(values[at] ?? 0)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
