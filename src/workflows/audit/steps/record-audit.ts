import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  DISTRIBUTOR_MODULE,
  type DistributorModuleService,
} from "../../../modules/distributor"
import { listChanges } from "../domain/list-changes"
import { readAudited, type Audited } from "../read-audited"

export interface RecordAuditInput extends Audited {
  /** Id of a user; `system`: no person. */
  actor: string
  /** From `readAuditedStep`. */
  before: object
  /** Names of the secrets among what was changed. */
  secrets?: string[]
}

/**
 * Writes into the history what a change did; straight after it, so that what
 * takes the change back takes the entry back.
 */
export const recordAuditStep = createStep(
  "record-audit",
  async (
    { actor, before, secrets = [], ...audited }: RecordAuditInput,
    { container }
  ) => {
    const changes = [
      ...secrets.map((field) => ({
        field,
        before: null,
        after: null,
        is_secret: true,
      })),
      ...listChanges(before, await readAudited(container, audited)),
    ]
    const id = await container
      .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
      .recordChanges(
        {
          actor_id: actor,
          subject: audited.subject,
          subject_id: audited.subject_id ?? null,
        },
        changes
      )
    return new StepResponse(null, id)
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
        .forgetChanges(id)
    }
  }
)
