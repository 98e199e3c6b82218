import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DISTRIBUTOR_MODULE } from "../../../modules/distributor/module-key"
import type { DistributorModuleService } from "../../../modules/distributor/service"
import type { ApplyPresetBody } from "../../../schemas/inventory-rule"

export const applyPresetStep = createStep(
  "apply-preset",
  async (body: ApplyPresetBody, { container }) => {
    const service =
      container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
    const former = await service.listInventoryRulesFor()
    return new StepResponse(await service.applyPreset(body), former)
  },
  async (former, { container }) => {
    if (former) {
      await container
        .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
        .resetInventoryRules(former)
    }
  }
)
