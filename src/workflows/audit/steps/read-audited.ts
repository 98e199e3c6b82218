import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readAudited, type Audited } from "../read-audited"

/** What a subject is like before a change; for `recordAuditStep`. */
export const readAuditedStep = createStep(
  { name: "read-audited", noCompensation: true },
  async (audited: Audited, { container }) =>
    new StepResponse(await readAudited(container, audited))
)
