import type { FeedRun } from "../../schemas/feed-run"

/** How far the rows of a phase are, 0 to 1; null while that is not known. */
export function feedShare(progress: FeedRun["progress"]): number | null {
  const { rows, total_rows } = progress
  return total_rows === null || total_rows <= 0
    ? null
    : Math.min(1, rows / total_rows)
}
