import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  SUPPLY_MODULE,
  type SupplyModuleService,
} from "../../../modules/supply"
import { publishStockWorkflow } from "../../stock/publish-stock"

export interface PublishMatchesInput {
  variant_ids: string[]
  /** Pairs that changed; their distributors are published too. */
  changes: { variant_id: string; distributor_id: string }[]
}

/** Publishes variants' stock at each distributor that has or had them. */
export const publishMatchesStep = createStep(
  { name: "publish-matches", noCompensation: true },
  async ({ variant_ids, changes }: PublishMatchesInput, { container }) => {
    const supply = container.resolve<SupplyModuleService>(SUPPLY_MODULE)
    const pairs = [...(await supply.listMatchedItems(variant_ids)), ...changes]
    const distributorIds = new Set(pairs.map((pair) => pair.distributor_id))
    for (const distributor_id of distributorIds) {
      const ofDistributor = pairs
        .filter((pair) => pair.distributor_id === distributor_id)
        .map((pair) => pair.variant_id)
      await publishStockWorkflow(container).run({
        input: { distributor_id, variant_ids: [...new Set(ofDistributor)] },
      })
    }
    return new StepResponse(null)
  }
)
