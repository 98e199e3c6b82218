import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { readAuditedStep } from "../audit/steps/read-audited"
import { recordAuditStep } from "../audit/steps/record-audit"
import { DropshipEvents } from "../events"
import { mergeFeedStep } from "./steps/merge-feed"
import { publishFeedStep } from "./steps/publish-feed"
import { resumeHeldRunStep } from "./steps/resume-held-run"

/**
 * Applies the staged rows of a held run, as they are: store, match, publish.
 * It answers once the run is running again, and goes on in the background.
 *
 * Throws MedusaError NOT_FOUND, and CONFLICT when the run is not held, its
 * staged rows are lost or another run is under way.
 */
export const approveFeedRunWorkflow = createWorkflow(
  "approve-feed-run",
  (input: { run_id: string; actor: string }) => {
    const before = readAuditedStep({
      subject: "feed_run",
      subject_id: input.run_id,
    })
    const resumed = resumeHeldRunStep(input)
    recordAuditStep({
      subject: "feed_run",
      subject_id: input.run_id,
      actor: input.actor,
      before,
    })
    mergeFeedStep(resumed).config({
      name: "merge-held-feed",
      async: true,
      backgroundExecution: true,
    })
    publishFeedStep(
      transform(
        { resumed },
        ({ resumed: { run_id, distributor_id, scope } }) => ({
          run_id,
          distributor_id,
          scope,
        })
      )
    )
    emitEventStep({
      eventName: DropshipEvents.FEED_SUCCEEDED,
      data: { id: input.run_id },
    })
    return new WorkflowResponse(resumed)
  }
)
