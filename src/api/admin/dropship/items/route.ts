import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import {
  SUPPLY_MODULE,
  type SupplyModuleService,
} from "../../../../modules/supply"
import type { ListItemsQuery } from "../../../../schemas/item"

/** What the distributors' feeds tell, filtered and searched. */
export async function GET(
  request: AuthenticatedMedusaRequest<unknown, ListItemsQuery>,
  response: MedusaResponse
): Promise<void> {
  const query = request.validatedQuery as unknown as ListItemsQuery
  const supply = request.scope.resolve<SupplyModuleService>(SUPPLY_MODULE)
  const page = await supply.searchItems(query)
  response.json({ ...page, limit: query.limit, offset: query.offset })
}
