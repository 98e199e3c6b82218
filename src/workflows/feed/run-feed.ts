import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { FeedRun } from "../../schemas/feed-run"
import { DropshipEvents } from "../events"
import { mergeFeedStep } from "./steps/merge-feed"
import { publishFeedStep } from "./steps/publish-feed"
import { readFeedStep } from "./steps/read-feed"
import {
  startFeedRunStep,
  type StartFeedRunInput,
} from "./steps/start-feed-run"

export interface RunFeedInput extends StartFeedRunInput {
  /** Milliseconds before each further attempt; default 1, 4 and 15 s. */
  retry_pauses?: number[]
  /** Reads the files also when they are those of the last applied run. */
  reread?: boolean
  /** Least milliseconds between two looks at a file; default 1,000. */
  settling?: number
}

const scopeOf = ({ scope = "full" }: RunFeedInput): FeedRun["scope"] => scope

/**
 * Pulls a distributor's feed: fetch, read, weigh, store, match, publish; or its
 * stock files alone, which change quantities and match nothing. A feed
 * that would change too much ends as held, with nothing applied. It opens the
 * run, or throws MedusaError CONFLICT while another is under way, and goes on
 * in the background; the feed run's row tells how far it is and how it ended.
 *
 * Nothing of it resumes after a crash. With Medusa's in-memory engine the
 * workflow is gone with its process, and the files lie on that machine alone.
 * The row stays running without a sign of life; two minutes later the next run
 * marks it as failed, forgets what it staged, and starts clean. The first of a
 * day is started by the next tick itself (`listDeadFeeds`). Before the merge's
 * commit nothing was applied; after it all items were, and that next run
 * publishes. An engine that runs a step again, as the one on Redis may, does no
 * harm: a merged run is not merged twice, and matching and publishing repeat.
 * A step that fails ends the run in words; the start's compensation does that
 * for what fails between steps.
 *
 * @see beginFeedRun, which answers with the feed run
 */
export const runFeedWorkflow = createWorkflow(
  "run-feed",
  (input: RunFeedInput) => {
    const feedRun = startFeedRunStep(input)
    const read = readFeedStep(
      transform({ input }, ({ input }) => ({
        ...input,
        run_id: input.id,
        scope: scopeOf(input),
      }))
    )
    const merged = mergeFeedStep(
      transform({ input, read }, ({ input, read }) => ({
        ...read,
        run_id: input.id,
        distributor_id: input.distributor_id,
        scope: scopeOf(input),
        is_approved: false,
      }))
    )
    when("feed-is-applied", merged, ({ is_held }) => !is_held).then(() => {
      publishFeedStep(
        transform({ input }, ({ input }) => ({
          run_id: input.id,
          distributor_id: input.distributor_id,
          scope: scopeOf(input),
        }))
      )
      emitEventStep({
        eventName: DropshipEvents.FEED_SUCCEEDED,
        data: { id: input.id },
      })
    })
    return new WorkflowResponse(feedRun)
  }
)
