import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DISTRIBUTOR_MODULE } from "../../../modules/distributor/module-key"
import type { DistributorModuleService } from "../../../modules/distributor/service"
import type { SaveItemRulesBody } from "../../../schemas/item-rule"
import { checkRuleReferences } from "../check-rule-references"

export const checkItemRulesStep = createStep(
  { name: "check-item-rules", noCompensation: true },
  async (body: SaveItemRulesBody, { container }) => {
    await container
      .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
      .checkItemRules(body)
    await checkRuleReferences(container, body)
    return new StepResponse(null)
  }
)
