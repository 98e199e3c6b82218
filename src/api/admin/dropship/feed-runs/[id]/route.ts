import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import {
  SUPPLY_MODULE,
  type SupplyModuleService,
} from "../../../../../modules/supply"

/** A feed run, and how far it is while it runs. */
export async function GET(
  request: AuthenticatedMedusaRequest,
  response: MedusaResponse
): Promise<void> {
  const supply = request.scope.resolve<SupplyModuleService>(SUPPLY_MODULE)
  const feed_run = await supply.retrieveFeedRunView(request.params.id ?? "")
  response.json({ feed_run })
}
