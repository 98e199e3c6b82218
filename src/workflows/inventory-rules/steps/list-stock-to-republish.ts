import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DISTRIBUTOR_MODULE } from "../../../modules/distributor/module-key"
import type { DistributorModuleService } from "../../../modules/distributor/service"

/** Of some distributors the enabled ones, each once. */
export const listStockToRepublishStep = createStep(
  "list-stock-to-republish",
  async (distributorIds: string[], { container }) => {
    const distributors = await container
      .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
      .listDistributors()
    return new StepResponse(
      distributors
        .filter(
          ({ id, is_enabled }) => is_enabled && distributorIds.includes(id)
        )
        .map(({ id }) => id)
    )
  }
)
