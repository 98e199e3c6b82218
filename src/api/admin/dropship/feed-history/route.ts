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
import type {
  FeedHistory,
  FeedHistoryQuery,
} from "../../../../schemas/feed-run"

/** What each distributor had after its applied feed runs. */
export async function GET(
  request: AuthenticatedMedusaRequest<unknown, FeedHistoryQuery>,
  response: MedusaResponse
): Promise<void> {
  const query = request.validatedQuery as unknown as FeedHistoryQuery
  const [stored, settings] = await Promise.all([
    request.scope
      .resolve<SupplyModuleService>(SUPPLY_MODULE)
      .listFeedHistory(query),
    request.scope
      .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
      .readSettings(),
  ])
  const now = new Date()
  const history = stored.map((told): FeedHistory => ({
    ...told,
    stock_age:
      told.feed_seen_at === null
        ? null
        : stockAge(new Date(told.feed_seen_at), settings, now),
  }))
  response.json({ history })
}
