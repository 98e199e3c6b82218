import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DISTRIBUTOR_MODULE } from "../../../modules/distributor/module-key"
import type { DistributorModuleService } from "../../../modules/distributor/service"
import type { SaveDistributorInput } from "../save-distributor"

/** Checks a save before anything is made, and says what it leads to. */
export const planAccountChangeStep = createStep(
  "plan-account-change",
  async ({ distributor_id, changes }: SaveDistributorInput, { container }) => {
    const service =
      container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
    const body = await service.openChanges(distributor_id, changes)
    const before = await service.retrieveDistributor(distributor_id)
    const after = await service.previewDistributor(distributor_id, body)
    return new StepResponse({
      enables: after.is_enabled && !before.is_enabled,
      changes_stock: after.is_enabled !== before.is_enabled,
    })
  }
)
