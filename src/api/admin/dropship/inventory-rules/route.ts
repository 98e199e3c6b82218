import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { DISTRIBUTOR_MODULE } from "../../../../modules/distributor/module-key"
import type { DistributorModuleService } from "../../../../modules/distributor/service"
import type {
  InventoryRule,
  SaveInventoryRulesBody,
} from "../../../../schemas/inventory-rule"
import { saveInventoryRulesWorkflow } from "../../../../workflows/inventory-rules/save-inventory-rules"

export async function GET(
  request: MedusaRequest,
  response: MedusaResponse<{ inventory_rules: InventoryRule[] }>
): Promise<void> {
  const inventory_rules = await request.scope
    .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
    .listInventoryRulesFor()
  response.json({ inventory_rules })
}

export async function POST(
  request: AuthenticatedMedusaRequest<SaveInventoryRulesBody>,
  response: MedusaResponse<{ inventory_rules: InventoryRule[] }>
): Promise<void> {
  const { result: inventory_rules } = await saveInventoryRulesWorkflow(
    request.scope
  ).run({
    input: {
      body: request.validatedBody,
      actor: request.auth_context.actor_id,
    },
  })
  response.json({ inventory_rules })
}
