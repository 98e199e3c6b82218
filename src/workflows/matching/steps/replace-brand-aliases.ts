import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  SUPPLY_MODULE,
  type SupplyModuleService,
} from "../../../modules/supply"
import type { SaveBrandAliasesBody } from "../../../schemas/match"

export const replaceBrandAliasesStep = createStep(
  "replace-brand-aliases",
  async ({ brand_aliases }: SaveBrandAliasesBody, { container }) => {
    const supply = container.resolve<SupplyModuleService>(SUPPLY_MODULE)
    const former = await supply.listBrandAliasViews()
    await supply.replaceBrandAliases(brand_aliases)
    return new StepResponse(await supply.listBrandAliasViews(), former)
  },
  async (former, { container }) => {
    if (former) {
      // The next matching, at the latest that of the next feed, follows them.
      await container
        .resolve<SupplyModuleService>(SUPPLY_MODULE)
        .replaceBrandAliases(former)
    }
  }
)
