import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import {
  DISTRIBUTOR_MODULE,
  type DistributorModuleService,
} from "../../../../modules/distributor"
import {
  SUPPLY_MODULE,
  type SupplyModuleService,
} from "../../../../modules/supply"
import { stockAge } from "../../../../modules/supply/domain/stock-age"
import type { Item, ListItemsQuery } from "../../../../schemas/item"

/** What the distributors' feeds tell, filtered and searched. */
export async function GET(
  request: AuthenticatedMedusaRequest<unknown, ListItemsQuery>,
  response: MedusaResponse
): Promise<void> {
  const query = request.validatedQuery as unknown as ListItemsQuery
  const supply = request.scope.resolve<SupplyModuleService>(SUPPLY_MODULE)
  const [{ items, count }, settings] = await Promise.all([
    supply.searchItems(query),
    request.scope
      .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
      .readSettings(),
  ])
  const now = new Date()
  response.json({
    items: items.map((item): Item => ({
      ...item,
      ...stockAge(new Date(item.feed_seen_at), settings, now),
    })),
    count,
    limit: query.limit,
    offset: query.offset,
  })
}
