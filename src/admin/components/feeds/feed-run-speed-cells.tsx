import { useTranslation } from "react-i18next"
import type { FeedRun } from "../../../schemas/feed-run"
import { useFeedRate } from "../../hooks/use-feed-rate"
import { feedRunDuration } from "../../lib/feed-run-duration"
import { feedThroughput } from "../../lib/feed-throughput"
import { formatDuration } from "../../lib/format-duration"

/** How long a run took; of a running one also how long its rows still take. */
export function FeedRunDurationCell({ run }: { run: FeedRun }) {
  const { t } = useTranslation("dropship")
  const { left } = useFeedRate(run)
  return (
    <span className="tabular-nums">
      {formatDuration(feedRunDuration(run, new Date()))}
      {run.status === "running" && left !== null && left > 0 ? (
        <span className="text-ui-fg-subtle">
          {" · "}
          {t("feeds.timeLeft", { time: formatDuration(left) })}
        </span>
      ) : null}
    </span>
  )
}

/** Rows in a second: of a running run just now, else over the whole of it. */
export function FeedRunThroughputCell({ run }: { run: FeedRun }) {
  const { i18n } = useTranslation("dropship")
  const { rate } = useFeedRate(run)
  const rows = run.status === "running" ? rate : feedThroughput(run)
  return (
    <span className="tabular-nums">
      {rows === null
        ? "–"
        : new Intl.NumberFormat(i18n.language).format(Math.round(rows))}
    </span>
  )
}
