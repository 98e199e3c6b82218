import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { publishStockStep, type PublishStockInput } from "./steps/publish-stock"

/**
 * Publishes a distributor's stock at its location, of some variants or of all.
 * Only levels that changed are written; a variant that is no longer matched
 * has none left.
 */
export const publishStockWorkflow = createWorkflow(
  "publish-stock",
  (input: PublishStockInput) => new WorkflowResponse(publishStockStep(input))
)
