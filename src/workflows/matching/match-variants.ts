import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { matchItemsStep } from "./steps/match-items"
import { refreshVariantKeysStep } from "./steps/refresh-variant-keys"

/** Absent fields mean all. */
export interface MatchVariantsInput {
  distributor_id?: string
  variant_ids?: string[]
}

/**
 * Finds out which items the variants are, and answers with the pairs that
 * changed. Publishes nothing.
 */
export const matchVariantsWorkflow = createWorkflow(
  "match-variants",
  (input: MatchVariantsInput) => {
    const scope = transform({ input }, ({ input }) => ({
      distributor_id: input.distributor_id ?? null,
      variant_ids: input.variant_ids ?? null,
    }))
    refreshVariantKeysStep(scope.variant_ids)
    return new WorkflowResponse({ changes: matchItemsStep(scope) })
  }
)
