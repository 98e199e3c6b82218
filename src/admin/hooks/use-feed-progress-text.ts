import { useTranslation } from "react-i18next"
import type { FeedRun } from "../../schemas/feed-run"
import { formatDuration } from "../lib/format-duration"
import { useFeedRate } from "./use-feed-rate"

/**
 * What a running run does in words: phase, rows, and while they are read how
 * fast that goes and how long it still takes.
 */
export function useFeedProgressText(run: Pick<FeedRun, "progress">) {
  const { t, i18n } = useTranslation("dropship")
  const { phase, rows, total_rows } = run.progress
  const { rate, left } = useFeedRate(run)
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
  if (left !== null && left > 0) {
    parts.push(t("feeds.timeLeft", { time: formatDuration(left) }))
  }
  return parts.join(" · ")
}
