import type { MedusaContainer } from "@medusajs/framework/types"
import { SUPPLY_MODULE, type SupplyModuleService } from "../../modules/supply"
import type { Distributor } from "../../schemas/distributor"

/**
 * When a distributor's feed may be fetched over its API again; null: now, or
 * it is not fetched that way.
 */
export async function nextDownloadAt(
  container: MedusaContainer,
  { id, feed }: Pick<Distributor, "id" | "feed">
): Promise<Date | null> {
  return feed.protocol === "api" && feed.download
    ? container
        .resolve<SupplyModuleService>(SUPPLY_MODULE)
        .nextFeedDownloadAt(id, feed.download.per_day)
    : null
}
