import type {
  AuthenticatedMedusaRequest,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { DISTRIBUTOR_MODULE } from "../../../../../modules/distributor/module-key"
import type { DistributorModuleService } from "../../../../../modules/distributor/service"
import type {
  Distributor,
  UpdateDistributorBody,
} from "../../../../../schemas/distributor"
import { keepConflict } from "../../../../keep-conflict"
import { saveDistributorWorkflow } from "../../../../../workflows/distributor-account/save-distributor"

export async function GET(
  request: MedusaRequest,
  response: MedusaResponse<{ distributor: Distributor }>
): Promise<void> {
  const distributor = await request.scope
    .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
    .retrieveDistributor(request.params.id ?? "")
  response.json({ distributor })
}

export async function POST(
  request: AuthenticatedMedusaRequest<UpdateDistributorBody>,
  response: MedusaResponse<{ distributor: Distributor }>
): Promise<void> {
  const distributor_id = request.params.id ?? ""
  const changes = await request.scope
    .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
    .sealChanges(distributor_id, request.validatedBody)
  const { result: distributor } = await keepConflict(
    saveDistributorWorkflow(request.scope).run({
      input: {
        distributor_id,
        changes,
        actor: request.auth_context.actor_id,
      },
    })
  )
  response.json({ distributor })
}
