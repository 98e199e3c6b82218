import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { logLine } from "../../log-line"
import { SUPPLY_MODULE, type SupplyModuleService } from "../../modules/supply"
import { readAuditedStep } from "../audit/steps/read-audited"
import { recordAuditStep } from "../audit/steps/record-audit"
import { DropshipEvents } from "../events"

/** The rows are gone for good, so there is nothing to take back. */
const discardHeldRunStep = createStep(
  "discard-held-run",
  async ({ run_id }: { run_id: string }, { container }) => {
    const supply = container.resolve<SupplyModuleService>(SUPPLY_MODULE)
    await supply.discardHeldRun(
      run_id,
      "It was discarded by hand; nothing was applied."
    )
    const feedRun = await supply.retrieveFeedRunView(run_id)
    container.resolve(ContainerRegistrationKeys.LOGGER).info(
      logLine("a held feed run was discarded by hand", {
        feed_run: run_id,
        distributor: feedRun.distributor_id,
      })
    )
    return new StepResponse(feedRun)
  }
)

/**
 * Drops a held run and its staged rows; nothing is applied.
 *
 * Throws MedusaError NOT_FOUND, and CONFLICT when the run is not held.
 */
export const discardFeedRunWorkflow = createWorkflow(
  "discard-feed-run",
  (input: { run_id: string; actor: string }) => {
    const before = readAuditedStep({
      subject: "feed_run",
      subject_id: input.run_id,
    })
    const feedRun = discardHeldRunStep(input)
    recordAuditStep({
      subject: "feed_run",
      subject_id: input.run_id,
      actor: input.actor,
      before,
    })
    emitEventStep({
      eventName: DropshipEvents.FEED_DISCARDED,
      data: { id: input.run_id },
    })
    return new WorkflowResponse(feedRun)
  }
)
