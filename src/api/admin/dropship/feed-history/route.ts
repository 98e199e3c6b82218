import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import {
  SUPPLY_MODULE,
  type SupplyModuleService,
} from "../../../../modules/supply"
import type { FeedHistoryQuery } from "../../../../schemas/feed-run"

/** What each distributor had after its applied feed runs. */
export async function GET(
  request: AuthenticatedMedusaRequest<unknown, FeedHistoryQuery>,
  response: MedusaResponse
): Promise<void> {
  const query = request.validatedQuery as unknown as FeedHistoryQuery
  const supply = request.scope.resolve<SupplyModuleService>(SUPPLY_MODULE)
  response.json({ history: await supply.listFeedHistory(query) })
}
