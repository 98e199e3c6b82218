import type { FeedRun } from "../../schemas/feed-run"

/** Milliseconds that a run took, or has taken until `now`. */
export function feedRunDuration(
  run: Pick<FeedRun, "started_at" | "finished_at">,
  now: Date
): number {
  const end = run.finished_at ? new Date(run.finished_at) : now
  return end.getTime() - new Date(run.started_at).getTime()
}
