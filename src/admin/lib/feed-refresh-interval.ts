import type { FeedRun } from "../../schemas/feed-run"

/**
 * Milliseconds after which feed runs are read again: soon while one runs,
 * else so that a run of the schedule appears by itself.
 */
export function feedRefreshInterval(
  runs: readonly Pick<FeedRun, "status">[]
): number {
  return runs.some(({ status }) => status === "running") ? 1_000 : 30_000
}
