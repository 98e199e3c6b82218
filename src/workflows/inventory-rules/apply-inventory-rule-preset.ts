import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { ApplyPresetBody } from "../../schemas/inventory-rule"
import { readAuditedStep } from "../audit/steps/read-audited"
import { recordAuditStep } from "../audit/steps/record-audit"
import { rulesLock } from "./rules-lock"
import { applyPresetStep } from "./steps/apply-preset"
import { listStockToRepublishStep } from "./steps/list-stock-to-republish"
import { republishStockStep } from "./steps/republish-stock"

/** Sets every warehouse's rule, and publishes all stock anew. */
export const applyInventoryRulePresetWorkflow = createWorkflow(
  "apply-inventory-rule-preset",
  (input: { body: ApplyPresetBody; actor: string }) => {
    acquireLockStep({ key: rulesLock, timeout: 30, ttl: 120 })
    const before = readAuditedStep({ subject: "inventory_rules" })
    const rules = applyPresetStep(input.body)
    recordAuditStep({ subject: "inventory_rules", actor: input.actor, before })
    const concerned = transform(rules, (saved) =>
      saved.map(({ distributor_id }) => distributor_id)
    )
    republishStockStep(listStockToRepublishStep(concerned))
    releaseLockStep({ key: rulesLock })
    return new WorkflowResponse(rules)
  }
)
