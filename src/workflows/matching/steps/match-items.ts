import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  SUPPLY_MODULE,
  type SupplyModuleService,
} from "../../../modules/supply"

export interface MatchItemsInput {
  distributor_id: string | null
  variant_ids: string[] | null
}

/** Derived from items and variants, so there is nothing to undo. */
export const matchItemsStep = createStep(
  { name: "match-items", noCompensation: true },
  async (input: MatchItemsInput, { container }) => {
    const supply = container.resolve<SupplyModuleService>(SUPPLY_MODULE)
    return new StepResponse(await supply.matchItems(input))
  }
)
