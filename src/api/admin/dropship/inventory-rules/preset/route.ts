import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import type {
  ApplyPresetBody,
  InventoryRule,
} from "../../../../../schemas/inventory-rule"
import { applyInventoryRulePresetWorkflow } from "../../../../../workflows/inventory-rules/apply-inventory-rule-preset"

export async function POST(
  request: AuthenticatedMedusaRequest<ApplyPresetBody>,
  response: MedusaResponse<{ inventory_rules: InventoryRule[] }>
): Promise<void> {
  const { result: inventory_rules } = await applyInventoryRulePresetWorkflow(
    request.scope
  ).run({
    input: {
      body: request.validatedBody,
      actor: request.auth_context.actor_id,
    },
  })
  response.json({ inventory_rules })
}
