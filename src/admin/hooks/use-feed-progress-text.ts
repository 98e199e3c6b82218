import { useEffect, useState } from "react"
import { useTranslation } from "react-i18next"
import type { FeedRun } from "../../schemas/feed-run"
import {
  feedRate,
  feedTimeLeft,
  withSample,
  type RowSample,
} from "../lib/feed-rate"
import { formatDuration } from "../lib/format-duration"

/**
 * What a running run does in words: phase, rows, and while they are read how
 * fast that goes and how long it still takes.
 */
export function useFeedProgressText({ progress }: Pick<FeedRun, "progress">) {
  const { t, i18n } = useTranslation("dropship")
  const { phase, rows, total_rows } = progress
  const [samples, setSamples] = useState<readonly RowSample[]>([])
  useEffect(() => {
    setSamples((before) => withSample(before, { at: Date.now(), rows }))
  }, [rows])

  const rate = phase === "loading" ? feedRate(samples) : null
  const left = feedTimeLeft(progress, rate)
  const numbers = new Intl.NumberFormat(i18n.language)
  const parts = [t(`feeds.phase.${phase}`)]
  if (rows > 0) {
    parts.push(
      total_rows === null
        ? t("feeds.rowsDone", { rows: numbers.format(rows) })
        : t("feeds.rowsOf", {
            rows: numbers.format(rows),
            total: numbers.format(total_rows),
          })
    )
  }
  if (rate !== null) {
    parts.push(t("feeds.rate", { rows: numbers.format(Math.round(rate)) }))
  }
  if (left !== null) {
    parts.push(t("feeds.timeLeft", { time: formatDuration(left) }))
  }
  return parts.join(" · ")
}
