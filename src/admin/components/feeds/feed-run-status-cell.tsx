import { useTranslation } from "react-i18next"
import type { FeedRun } from "../../../schemas/feed-run"
import { feedShare } from "../../lib/feed-share"
import { FeedRunStatusBadge } from "./feed-run-status-badge"

/** How a run stands; of a running one, what it does just now. */
export function FeedRunStatusCell({ run }: { run: FeedRun }) {
  const { t, i18n } = useTranslation("dropship")
  const { phase } = run.progress
  const share = phase === "loading" ? feedShare(run.progress) : null
  const percent = new Intl.NumberFormat(i18n.language, { style: "percent" })
  return (
    <div className="flex items-center gap-x-2">
      <FeedRunStatusBadge status={run.status} />
      {run.status === "running" ? (
        <span className="text-ui-fg-subtle tabular-nums">
          {t(`feeds.phase.${phase}`)}
          {share === null ? null : ` · ${percent.format(share)}`}
        </span>
      ) : null}
    </div>
  )
}
