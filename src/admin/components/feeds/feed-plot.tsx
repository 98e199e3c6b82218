import { Skeleton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { FeedHistoryPoint } from "../../../schemas/feed-run"
import { historyDays } from "../../hooks/use-feed-history"
import { plotSpan } from "../../lib/line-plot-scale"
import { LinePlot } from "../shared/line-plot"

interface FeedPlotProps {
  /** Of the distributor. */
  name: string
  /** Oldest first; undefined while they are loading. */
  points: readonly FeedHistoryPoint[] | undefined
  /** Until when the plot goes; milliseconds since 1970. */
  until: number
}

/** A distributor's items, and those in stock, over the last 30 days. */
export function FeedPlot({ name, points, until }: FeedPlotProps) {
  const { t, i18n } = useTranslation("dropship")
  if (!points) {
    return <Skeleton className="h-44 w-full rounded-md" />
  }
  if (points.length === 0) {
    return (
      <Text
        size="small"
        className="text-ui-fg-subtle bg-ui-bg-subtle rounded-md px-4 py-8 text-center text-pretty"
      >
        {t("feeds.plot.none", { days: historyDays })}
      </Text>
    )
  }
  const times = points.map(({ at }) => Date.parse(at))
  return (
    <LinePlot
      label={t("feeds.plot.label", { name, days: historyDays })}
      times={times}
      span={plotSpan(times, until, historyDays)}
      language={i18n.language}
      series={[
        {
          id: "items",
          label: t("feeds.plot.items"),
          className: "text-ui-tag-blue-icon",
          isDashed: true,
          values: points.map(({ items }) => items),
        },
        {
          id: "items_in_stock",
          label: t("feeds.plot.itemsInStock"),
          className: "text-ui-tag-green-icon",
          values: points.map(({ items_in_stock }) => items_in_stock),
        },
      ]}
    />
  )
}
