import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { DISTRIBUTOR_MODULE } from "../../../../modules/distributor/module-key"
import type { DistributorModuleService } from "../../../../modules/distributor/service"
import type {
  ItemRulesResponse,
  SaveItemRulesBody,
} from "../../../../schemas/item-rule"
import { replaceItemRulesWorkflow } from "../../../../workflows/inventory-rules/replace-item-rules"

export async function GET(
  request: MedusaRequest,
  response: MedusaResponse<ItemRulesResponse>
): Promise<void> {
  response.json(
    await request.scope
      .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
      .describeItemRules()
  )
}

export async function POST(
  request: AuthenticatedMedusaRequest<SaveItemRulesBody>,
  response: MedusaResponse<ItemRulesResponse>
): Promise<void> {
  const { result } = await replaceItemRulesWorkflow(request.scope).run({
    input: {
      body: request.validatedBody,
      actor: request.auth_context.actor_id,
    },
  })
  response.json(result)
}
