import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { matchVariantsWorkflow } from "./match-variants"
import { publishMatchesStep } from "./steps/publish-matches"

/** Matches variants that are new or have changed, and publishes their stock. */
export const rematchVariantsWorkflow = createWorkflow(
  "rematch-variants",
  (input: { variant_ids: string[] }) => {
    const { changes } = matchVariantsWorkflow.runAsStep({ input })
    publishMatchesStep(
      transform({ input, changes }, ({ input, changes }) => ({
        variant_ids: input.variant_ids,
        changes,
      }))
    )
    return new WorkflowResponse({ changes })
  }
)
