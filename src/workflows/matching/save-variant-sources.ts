import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { readAuditedStep } from "../audit/steps/read-audited"
import { recordAuditStep } from "../audit/steps/record-audit"
import { matchVariantsWorkflow } from "./match-variants"
import { publishMatchesStep } from "./steps/publish-matches"
import { requireVariantStep } from "./steps/require-variant"
import {
  saveVariantSourcesStep,
  type SaveVariantSourcesInput,
} from "./steps/save-variant-sources"

/**
 * Stores what a person decided about a variant's sources and publishes its
 * stock anew. All or nothing.
 *
 * @throws MedusaError NOT_FOUND for an unknown variant, and for a SKU that no
 *   feed has told
 */
export const saveVariantSourcesWorkflow = createWorkflow(
  "save-variant-sources",
  (input: SaveVariantSourcesInput & { actor: string }) => {
    requireVariantStep(input.variant_id)
    const before = readAuditedStep({
      subject: "variant",
      subject_id: input.variant_id,
    })
    saveVariantSourcesStep(input)
    recordAuditStep({
      subject: "variant",
      subject_id: input.variant_id,
      actor: input.actor,
      before,
    })
    // Where a source was removed, the next best may take its place.
    const { changes } = matchVariantsWorkflow.runAsStep({
      input: transform({ input }, ({ input }) => ({
        variant_ids: [input.variant_id],
      })),
    })
    publishMatchesStep(
      transform({ input, changes }, ({ input, changes }) => ({
        variant_ids: [input.variant_id],
        // A removed source is none of the variant's any more: its distributor
        // must be told too.
        changes: [
          ...changes,
          ...(input.changes.remove ?? []).map(({ distributor_id }) => ({
            variant_id: input.variant_id,
            distributor_id,
          })),
        ],
      }))
    )
    return new WorkflowResponse(null)
  }
)
