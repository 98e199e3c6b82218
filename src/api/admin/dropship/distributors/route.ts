import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { DISTRIBUTOR_MODULE } from "../../../../modules/distributor/module-key"
import type { DistributorModuleService } from "../../../../modules/distributor/service"
import type { Distributor } from "../../../../schemas/distributor"

export async function GET(
  request: MedusaRequest,
  response: MedusaResponse<{ distributors: Distributor[] }>
): Promise<void> {
  const distributors = await request.scope
    .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
    .listDistributors()
  response.json({ distributors })
}
