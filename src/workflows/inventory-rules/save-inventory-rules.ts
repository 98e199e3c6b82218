import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { SaveInventoryRulesBody } from "../../schemas/inventory-rule"
import { readAuditedStep } from "../audit/steps/read-audited"
import { recordAuditStep } from "../audit/steps/record-audit"
import { rulesLock } from "./rules-lock"
import { listStockToRepublishStep } from "./steps/list-stock-to-republish"
import { republishStockStep } from "./steps/republish-stock"
import { saveInventoryRulesStep } from "./steps/save-inventory-rules"

/**
 * Saves inventory rules, all or none, and publishes the stock of the enabled
 * distributors among them anew.
 *
 * @throws MedusaError INVALID_DATA that names the row
 */
export const saveInventoryRulesWorkflow = createWorkflow(
  "save-inventory-rules",
  (input: { body: SaveInventoryRulesBody; actor: string }) => {
    acquireLockStep({ key: rulesLock, timeout: 30, ttl: 120 })
    const before = readAuditedStep({ subject: "inventory_rules" })
    const rules = saveInventoryRulesStep(input.body)
    recordAuditStep({ subject: "inventory_rules", actor: input.actor, before })
    const concerned = transform(input, ({ body }) =>
      body.inventory_rules.map(({ distributor_id }) => distributor_id)
    )
    republishStockStep(listStockToRepublishStep(concerned))
    releaseLockStep({ key: rulesLock })
    return new WorkflowResponse(rules)
  }
)
