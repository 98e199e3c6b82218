import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { checkConnectionStep } from "./steps/check-connection"

/**
 * Asks the distributor's API and the feed server whether all is well; changes
 * nothing there. The result is recorded with the account.
 */
export const verifyDistributorWorkflow = createWorkflow(
  "verify-distributor",
  (input: { distributor_id: string }) =>
    new WorkflowResponse(checkConnectionStep(input))
)
