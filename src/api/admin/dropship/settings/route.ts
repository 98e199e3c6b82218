import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { DISTRIBUTOR_MODULE } from "../../../../modules/distributor/module-key"
import type { DistributorModuleService } from "../../../../modules/distributor/service"
import type {
  DropshipSettings,
  UpdateSettingsBody,
} from "../../../../schemas/settings"
import { saveSettingsWorkflow } from "../../../../workflows/distributor-account/save-settings"

export async function GET(
  request: MedusaRequest,
  response: MedusaResponse<{ settings: DropshipSettings }>
): Promise<void> {
  const settings = await request.scope
    .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
    .readSettings()
  response.json({ settings })
}

export async function POST(
  request: AuthenticatedMedusaRequest<UpdateSettingsBody>,
  response: MedusaResponse<{ settings: DropshipSettings }>
): Promise<void> {
  const { result: settings } = await saveSettingsWorkflow(request.scope).run({
    input: {
      body: request.validatedBody,
      actor: request.auth_context.actor_id,
    },
  })
  response.json({ settings })
}
