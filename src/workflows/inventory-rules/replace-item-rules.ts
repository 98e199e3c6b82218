import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { DISTRIBUTOR_MODULE } from "../../modules/distributor/module-key"
import type { DistributorModuleService } from "../../modules/distributor/service"
import type { SaveItemRulesBody } from "../../schemas/item-rule"
import { readAuditedStep } from "../audit/steps/read-audited"
import { recordAuditStep } from "../audit/steps/record-audit"
import { rulesLock } from "./rules-lock"
import { checkItemRulesStep } from "./steps/check-item-rules"

const replaceItemRulesStep = createStep(
  "replace-item-rules",
  async (body: SaveItemRulesBody, { container }) => {
    const service =
      container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
    const former = {
      item_rules: await service.listItemRulesInOrder(),
      disabled_defaults: await service.listDisabledItemDefaults(),
    }
    await service.replaceItemRules(body)
    return new StepResponse(await service.describeItemRules(), former)
  },
  async (former, { container }) => {
    if (former) {
      await container
        .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
        .replaceItemRules(former)
    }
  }
)

/**
 * Replaces the list of item rules, all or none.
 *
 * @throws MedusaError INVALID_DATA that names the row
 */
export const replaceItemRulesWorkflow = createWorkflow(
  "replace-item-rules",
  (input: { body: SaveItemRulesBody; actor: string }) => {
    acquireLockStep({ key: rulesLock, timeout: 30, ttl: 120 })
    checkItemRulesStep(input.body)
    const before = readAuditedStep({ subject: "item_rules" })
    const itemRules = replaceItemRulesStep(input.body)
    recordAuditStep({ subject: "item_rules", actor: input.actor, before })
    releaseLockStep({ key: rulesLock })
    return new WorkflowResponse(itemRules)
  }
)
