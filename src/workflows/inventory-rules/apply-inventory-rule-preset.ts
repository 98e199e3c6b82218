import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { ApplyPresetBody } from "../../schemas/inventory-rule"
import { rulesLock } from "./rules-lock"
import { applyPresetStep } from "./steps/apply-preset"
import { listStockToRepublishStep } from "./steps/list-stock-to-republish"
import { republishStockStep } from "./steps/republish-stock"

/** Sets every warehouse's rule, and publishes all stock anew. */
export const applyInventoryRulePresetWorkflow = createWorkflow(
  "apply-inventory-rule-preset",
  (input: ApplyPresetBody) => {
    acquireLockStep({ key: rulesLock, timeout: 30, ttl: 120 })
    const rules = applyPresetStep(input)
    const concerned = transform(rules, (saved) =>
      saved.map(({ distributor_id }) => distributor_id)
    )
    republishStockStep(listStockToRepublishStep(concerned))
    releaseLockStep({ key: rulesLock })
    return new WorkflowResponse(rules)
  }
)
