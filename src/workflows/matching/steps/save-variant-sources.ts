import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  SUPPLY_MODULE,
  type SupplyModuleService,
} from "../../../modules/supply"
import type { UpdateVariantSourcesBody } from "../../../schemas/item"

export interface SaveVariantSourcesInput {
  variant_id: string
  changes: UpdateVariantSourcesBody
}

export const saveVariantSourcesStep = createStep(
  "save-variant-sources",
  async ({ variant_id, changes }: SaveVariantSourcesInput, { container }) => {
    const supply = container.resolve<SupplyModuleService>(SUPPLY_MODULE)
    const before = await supply.saveVariantSources(variant_id, changes)
    return new StepResponse(null, { variant_id, before })
  },
  async (saved, { container }) => {
    if (saved) {
      await container
        .resolve<SupplyModuleService>(SUPPLY_MODULE)
        .restoreVariantSources(saved.variant_id, saved.before)
    }
  }
)
