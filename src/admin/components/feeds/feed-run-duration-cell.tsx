import { useTranslation } from "react-i18next"
import type { FeedRun } from "../../../schemas/feed-run"
import { useFeedRate } from "../../hooks/use-feed-rate"
import { feedRunDuration } from "../../lib/feed-run-duration"
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
