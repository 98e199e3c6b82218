import type { MedusaContainer } from "@medusajs/framework/types"
import { DISTRIBUTOR_MODULE } from "../../src/modules/distributor/module-key"
import type { DistributorModuleService } from "../../src/modules/distributor/service"
import type {
  Distributor,
  FeedSettingsBody,
  OrderSettingsBody,
} from "../../src/schemas/distributor"
import { saveDistributorWorkflow } from "../../src/workflows/distributor-account/save-distributor"
import { applyInventoryRulePresetWorkflow } from "../../src/workflows/inventory-rules/apply-inventory-rule-preset"

/**
 * Sets WPS up as a merchant does on the settings page: credentials, Tax ID
 * confirmed, enabled; then drop-ships everything.
 */
export async function enableWps(
  container: MedusaContainer,
  given: {
    token?: string
    feed?: FeedSettingsBody
    settings?: OrderSettingsBody
    /** `none`: the new account's rules stay, every warehouse excluded. */
    rules?: "dropship_everything" | "none"
  } = {}
): Promise<Distributor> {
  const distributor_id = "wps"
  const changes = await container
    .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
    .sealChanges(distributor_id, {
      credentials: { api_token: given.token ?? "wps-sandbox-token" },
      prerequisites: { tax_id: true },
      feed: given.feed,
      settings: given.settings,
      is_enabled: true,
    })
  const { result } = await saveDistributorWorkflow(container).run({
    input: { distributor_id, changes },
  })
  if (given.rules !== "none") {
    await applyInventoryRulePresetWorkflow(container).run({
      input: { preset: "dropship_everything" },
    })
  }
  return result
}
