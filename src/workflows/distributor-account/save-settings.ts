import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { DISTRIBUTOR_MODULE } from "../../modules/distributor/module-key"
import type { DistributorModuleService } from "../../modules/distributor/service"
import type { UpdateSettingsBody } from "../../schemas/settings"
import { readAuditedStep } from "../audit/steps/read-audited"
import { recordAuditStep } from "../audit/steps/record-audit"

const lockKey = "dropship:settings"

const saveSettingsStep = createStep(
  "save-settings",
  async (body: UpdateSettingsBody, { container }) => {
    const service =
      container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
    const former = await service.readSettings()
    return new StepResponse(await service.saveSettings(body), former)
  },
  async (former, { container }) => {
    if (former) {
      await container
        .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
        .saveSettings(former)
    }
  }
)

/** Saves settings that hold for all distributors; the others stay. */
export const saveSettingsWorkflow = createWorkflow(
  "save-settings",
  (input: { body: UpdateSettingsBody; actor: string }) => {
    acquireLockStep({ key: lockKey, timeout: 10, ttl: 30 })
    const before = readAuditedStep({ subject: "settings" })
    const settings = saveSettingsStep(input.body)
    recordAuditStep({ subject: "settings", actor: input.actor, before })
    releaseLockStep({ key: lockKey })
    return new WorkflowResponse(settings)
  }
)
