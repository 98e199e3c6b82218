import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import {
  SUPPLY_MODULE,
  type SupplyModuleService,
} from "../../../../../../modules/supply"
import type { ListRejectionsQuery } from "../../../../../../schemas/feed-run"

/** Rows of a feed run that couldn't be used, by file and line. */
export async function GET(
  request: AuthenticatedMedusaRequest<unknown, ListRejectionsQuery>,
  response: MedusaResponse
): Promise<void> {
  const query = request.validatedQuery as unknown as ListRejectionsQuery
  const supply = request.scope.resolve<SupplyModuleService>(SUPPLY_MODULE)
  const page = await supply.listFeedRejections(request.params.id ?? "", query)
  response.json({ ...page, limit: query.limit, offset: query.offset })
}
