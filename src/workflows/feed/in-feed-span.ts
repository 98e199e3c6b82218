import { inSpan, type SpanOutcome } from "../../in-span"
import type { FeedRun, FeedRunPhase } from "../../schemas/feed-run"

/** Does a phase of a feed run within a span, `dropship.feed.loading`. */
export async function inFeedSpan<Result>(
  phase: FeedRunPhase,
  run: { run_id: string; distributor_id: string; scope: FeedRun["scope"] },
  work: () => Promise<Result>,
  outcomeOf?: (result: Result) => SpanOutcome
): Promise<Result> {
  return inSpan(
    `dropship.feed.${phase}`,
    {
      "dropship.distributor": run.distributor_id,
      "dropship.feed_run": run.run_id,
      "dropship.feed_scope": run.scope,
    },
    work,
    outcomeOf
  )
}
