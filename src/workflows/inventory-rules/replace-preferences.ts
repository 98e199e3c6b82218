import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { DISTRIBUTOR_MODULE } from "../../modules/distributor/module-key"
import type { DistributorModuleService } from "../../modules/distributor/service"
import type { SaveFulfillmentPreferencesBody } from "../../schemas/inventory-rule"
import { readAuditedStep } from "../audit/steps/read-audited"
import { recordAuditStep } from "../audit/steps/record-audit"
import { rulesLock } from "./rules-lock"

const replacePreferencesStep = createStep(
  "replace-preferences",
  async (body: SaveFulfillmentPreferencesBody, { container }) => {
    const service =
      container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
    const former = await service.listPreferences()
    await service.replacePreferences(body)
    return new StepResponse(await service.listPreferences(), former)
  },
  async (former, { container }) => {
    if (former) {
      await container
        .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
        .replacePreferences({ preferences: former })
    }
  }
)

/**
 * Replaces which distributor fulfils which brand.
 *
 * @throws MedusaError INVALID_DATA that names the row
 */
export const replacePreferencesWorkflow = createWorkflow(
  "replace-preferences",
  (input: { body: SaveFulfillmentPreferencesBody; actor: string }) => {
    acquireLockStep({ key: rulesLock, timeout: 30, ttl: 120 })
    const before = readAuditedStep({ subject: "preferences" })
    const preferences = replacePreferencesStep(input.body)
    recordAuditStep({ subject: "preferences", actor: input.actor, before })
    releaseLockStep({ key: rulesLock })
    return new WorkflowResponse(preferences)
  }
)
