import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { logLine } from "../../log-line"
import {
  DISTRIBUTOR_MODULE,
  type DistributorModuleService,
} from "../../modules/distributor"
import { SUPPLY_MODULE, type SupplyModuleService } from "../../modules/supply"
import { publishedBy } from "../../modules/supply/domain/stock-age"
import { messageOf } from "../../schemas/message-of"
import { agedStockLock } from "../locks"
import { publishStockWorkflow } from "./publish-stock"

/**
 * Publishes the stock of enabled distributors anew, where some of it has become
 * stale or fresh since it was published: by the time that went by, or by other
 * settings. One distributor's trouble doesn't stop the others.
 *
 * @returns ids of the distributors whose stock was published
 */
export async function republishAgedStock(
  container: MedusaContainer,
  now: Date
): Promise<string[]> {
  const distributors =
    container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
  const supply = container.resolve<SupplyModuleService>(SUPPLY_MODULE)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const by = publishedBy(await distributors.readSettings(), now)
  const published: string[] = []
  for (const { id, is_enabled } of await distributors.listDistributors()) {
    if (!is_enabled) {
      continue
    }
    try {
      await container
        .resolve(Modules.LOCKING)
        .execute(agedStockLock(id), async () => {
          if (await supply.hasStockAged({ distributor_id: id, ...by })) {
            await publishStockWorkflow(container).run({
              input: { distributor_id: id },
            })
            published.push(id)
          }
        })
    } catch (error) {
      logger.warn(
        logLine(
          "stock has become stale or fresh but was not published anew; the next tick tries again",
          { distributor: id, reason: messageOf(error) }
        )
      )
    }
  }
  return published
}
