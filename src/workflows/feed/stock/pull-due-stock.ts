import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { logLine } from "../../../log-line"
import {
  DISTRIBUTOR_MODULE,
  type DistributorModuleService,
} from "../../../modules/distributor"
import {
  SUPPLY_MODULE,
  type SupplyModuleService,
} from "../../../modules/supply"
import { messageOf } from "../../../schemas/message-of"
import { feedLock } from "../../locks"
import { beginFeedRun } from "../begin-feed-run"

/**
 * Starts the stock runs that are due, as `pullDueFeeds` does with full ones.
 * While a run of the distributor is under way, its stock stays due: what the
 * stock files tell beside a full feed is asked for afterwards.
 *
 * @returns ids of the distributors whose stock run was started
 */
export async function pullDueStock(
  container: MedusaContainer,
  now: Date
): Promise<string[]> {
  const distributors =
    container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  await planFirstRuns(container, now)
  const started: string[] = []
  for (const id of await distributors.listDueStock(now)) {
    try {
      if (await take(container, id, now)) {
        await beginFeedRun(container, {
          distributor_id: id,
          trigger: "schedule",
          scope: "stock",
        })
        started.push(id)
      }
    } catch (error) {
      logger.warn(
        logLine("due stock was not pulled", {
          distributor: id,
          reason: messageOf(error),
        })
      )
    }
  }
  return started
}

/** The next time is set before the run starts, so that one starts it. */
async function take(
  container: MedusaContainer,
  id: string,
  now: Date
): Promise<boolean> {
  const distributors =
    container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
  const supply = container.resolve<SupplyModuleService>(SUPPLY_MODULE)
  return container.resolve(Modules.LOCKING).execute(feedLock(id), async () => {
    const isStillDue = (await distributors.listDueStock(now)).includes(id)
    if (!isStillDue || (await supply.isFeedRunning(id))) {
      return false
    }
    await distributors.scheduleNextStock(id, now)
    return true
  })
}

/** An account that was enabled before there were stock runs has no time yet. */
async function planFirstRuns(
  container: MedusaContainer,
  now: Date
): Promise<void> {
  const distributors =
    container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
  for (const {
    id,
    is_enabled,
    feed,
  } of await distributors.listDistributors()) {
    const isPlanned =
      feed.stock_schedule === null || feed.next_stock_run_at !== null
    if (is_enabled && !isPlanned) {
      await distributors.scheduleNextStock(id, now)
    }
  }
}
