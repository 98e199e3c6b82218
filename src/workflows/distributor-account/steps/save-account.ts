import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DISTRIBUTOR_MODULE } from "../../../modules/distributor/module-key"
import type { DistributorModuleService } from "../../../modules/distributor/service"
import { enteredSecrets } from "../../audit/domain/entered-secrets"
import type { SaveDistributorInput } from "../save-distributor"

export const saveAccountStep = createStep(
  "save-account",
  async ({ distributor_id, changes }: SaveDistributorInput, { container }) => {
    const service =
      container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
    const snapshot = await service.snapshotAccount(distributor_id)
    const body = await service.openChanges(distributor_id, changes)
    const distributor = await service.saveDistributor(distributor_id, body)
    const secrets = enteredSecrets(distributor, body)
    return new StepResponse(
      { distributor, secrets },
      { distributor_id, snapshot }
    )
  },
  async (saved, { container }) => {
    if (saved) {
      await container
        .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
        .restoreAccount(saved.distributor_id, saved.snapshot)
    }
  }
)
