import type { MedusaContainer } from "@medusajs/framework/types"
import {
  sandboxAccounts,
  type SandboxDistributorId,
} from "../../sandbox/seed/sandbox-accounts"
import { DISTRIBUTOR_MODULE } from "../../src/modules/distributor/module-key"
import type { DistributorModuleService } from "../../src/modules/distributor/service"
import type {
  ConnectionBody,
  Distributor,
  FeedSettingsBody,
  OrderSettingsBody,
} from "../../src/schemas/distributor"
import { saveDistributorWorkflow } from "../../src/workflows/distributor-account/save-distributor"
import { applyInventoryRulePresetWorkflow } from "../../src/workflows/inventory-rules/apply-inventory-rule-preset"

/**
 * Sets a distributor up as a merchant does on the settings page: credentials
 * of the sandbox, prerequisites confirmed, enabled; then drop-ships
 * everything.
 */
export async function enableDistributor(
  container: MedusaContainer,
  distributor_id: SandboxDistributorId,
  given: {
    /** Replace the sandbox's. */
    credentials?: Record<string, string>
    connection?: ConnectionBody
    feed?: FeedSettingsBody
    settings?: OrderSettingsBody
    /** `none`: the new account's rules stay, every warehouse excluded. */
    rules?: "dropship_everything" | "none"
  } = {}
): Promise<Distributor> {
  const { rules = "dropship_everything", ...body } = given
  const changes = await container
    .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
    .sealChanges(distributor_id, {
      ...sandboxAccounts[distributor_id],
      ...body,
      is_enabled: true,
    })
  const { result } = await saveDistributorWorkflow(container).run({
    input: { distributor_id, changes, actor: "system" },
  })
  if (rules !== "none") {
    await applyInventoryRulePresetWorkflow(container).run({
      input: { body: { preset: rules }, actor: "system" },
    })
  }
  return result
}
