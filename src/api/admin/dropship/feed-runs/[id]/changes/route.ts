import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import {
  DISTRIBUTOR_MODULE,
  type DistributorModuleService,
} from "../../../../../../modules/distributor"
import {
  SUPPLY_MODULE,
  type SupplyModuleService,
} from "../../../../../../modules/supply"

/** Why a run is held, and what it would change. */
export async function GET(
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse
): Promise<void> {
  const { missing_runs_before_zero } = await request.scope
    .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
    .readSettings()
  const changes = await request.scope
    .resolve<SupplyModuleService>(SUPPLY_MODULE)
    .readFeedChanges({
      run_id: request.params.id ?? "",
      missing_runs_before_zero,
    })
  response.json({ changes })
}
