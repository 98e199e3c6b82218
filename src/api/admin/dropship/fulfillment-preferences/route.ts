import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { DISTRIBUTOR_MODULE } from "../../../../modules/distributor/module-key"
import type { DistributorModuleService } from "../../../../modules/distributor/service"
import type {
  FulfillmentPreference,
  SaveFulfillmentPreferencesBody,
} from "../../../../schemas/inventory-rule"
import { replacePreferencesWorkflow } from "../../../../workflows/inventory-rules/replace-preferences"

export async function GET(
  request: MedusaRequest,
  response: MedusaResponse<{ preferences: FulfillmentPreference[] }>
): Promise<void> {
  const preferences = await request.scope
    .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
    .listPreferences()
  response.json({ preferences })
}

export async function POST(
  request: AuthenticatedMedusaRequest<SaveFulfillmentPreferencesBody>,
  response: MedusaResponse<{ preferences: FulfillmentPreference[] }>
): Promise<void> {
  const { result: preferences } = await replacePreferencesWorkflow(
    request.scope
  ).run({
    input: {
      body: request.validatedBody,
      actor: request.auth_context.actor_id,
    },
  })
  response.json({ preferences })
}
