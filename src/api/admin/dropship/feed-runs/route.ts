import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import {
  SUPPLY_MODULE,
  type SupplyModuleService,
} from "../../../../modules/supply"
import type { ListFeedRunsQuery } from "../../../../schemas/feed-run"

/** The feed runs, newest first. */
export async function GET(
  request: AuthenticatedMedusaRequest<unknown, ListFeedRunsQuery>,
  response: MedusaResponse
): Promise<void> {
  const query = request.validatedQuery as unknown as ListFeedRunsQuery
  const supply = request.scope.resolve<SupplyModuleService>(SUPPLY_MODULE)
  const page = await supply.listFeedRunViews(query)
  response.json({ ...page, limit: query.limit, offset: query.offset })
}
