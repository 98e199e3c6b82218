import type { MedusaContainer } from "@medusajs/framework/types"
import { conflict } from "../../../conflict"
import {
  SUPPLY_MODULE,
  type SupplyModuleService,
} from "../../../modules/supply"
import type { Distributor } from "../../../schemas/distributor"

/**
 * @throws MedusaError CONFLICT where a distributor's stock can't be pulled by
 *   itself
 */
export async function refuseStockRun(
  container: MedusaContainer,
  { id, name, feed }: Pick<Distributor, "id" | "name" | "feed">
): Promise<void> {
  if (feed.stock === null) {
    throw conflict(
      feed.protocol === "api"
        ? `${name} gives its feed over the API as a whole, so no stock was pulled by itself. Pull the whole feed, or fetch the files from a server.`
        : `${name} has no stock file that could be pulled by itself, so none was pulled. Pull the whole feed: it tells the stock too.`
    )
  }
  const applied = await container
    .resolve<SupplyModuleService>(SUPPLY_MODULE)
    .readAppliedStock(id)
  if (!applied) {
    throw conflict(
      `No full feed of ${name} was applied yet, so there are no items whose stock could be pulled. Pull the whole feed first.`
    )
  }
}
