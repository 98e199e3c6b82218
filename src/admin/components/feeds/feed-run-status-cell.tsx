import type { FeedRun } from "../../../schemas/feed-run"
import { useFeedProgressText } from "../../hooks/use-feed-progress-text"
import { FeedRunStatusBadge } from "./feed-run-status-badge"

/** How a run stands; of a running one, what it does just now. */
export function FeedRunStatusCell({ run }: { run: FeedRun }) {
  return (
    <div className="flex items-center gap-x-2">
      <FeedRunStatusBadge status={run.status} />
      {run.status === "running" ? <Progress key={run.id} run={run} /> : null}
    </div>
  )
}

function Progress({ run }: { run: FeedRun }) {
  const text = useFeedProgressText(run)
  return <span className="text-ui-fg-muted tabular-nums">{text}</span>
}
