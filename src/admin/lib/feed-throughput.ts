import type { FeedRun } from "../../schemas/feed-run"
import { feedRunDuration } from "./feed-run-duration"

/**
 * Rows in a second over the whole of a run, transfer and publishing included;
 * null for one that has not ended or read nothing.
 */
export function feedThroughput(
  run: Pick<FeedRun, "started_at" | "finished_at" | "rows_read">
): number | null {
  if (run.finished_at === null || run.rows_read === 0) {
    return null
  }
  const seconds = feedRunDuration(run, new Date(run.finished_at)) / 1000
  return seconds > 0 ? Math.round(run.rows_read / seconds) : null
}
