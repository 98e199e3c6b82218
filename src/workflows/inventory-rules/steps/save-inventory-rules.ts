import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DISTRIBUTOR_MODULE } from "../../../modules/distributor/module-key"
import type { DistributorModuleService } from "../../../modules/distributor/service"
import type { SaveInventoryRulesBody } from "../../../schemas/inventory-rule"

export const saveInventoryRulesStep = createStep(
  "save-inventory-rules",
  async (body: SaveInventoryRulesBody, { container }) => {
    const service =
      container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
    const former = await service.listInventoryRulesFor()
    return new StepResponse(await service.saveInventoryRules(body), former)
  },
  async (former, { container }) => {
    if (former) {
      await container
        .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
        .resetInventoryRules(former)
    }
  }
)
