import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { logLine } from "../../log-line"
import {
  DISTRIBUTOR_MODULE,
  type DistributorModuleService,
} from "../../modules/distributor"
import { SUPPLY_MODULE, type SupplyModuleService } from "../../modules/supply"
import { messageOf } from "../../schemas/message-of"
import { feedLock } from "../locks"
import { beginFeedRun } from "./begin-feed-run"
import { nextDownloadAt } from "./next-download"

/**
 * Starts the feed runs that are due; one that has died is due once more, since
 * its next time may be a day away. The next time is set before a run starts,
 * so that several instances start it once and a failing feed is not pulled
 * again at each tick. A feed that comes over an API which may not be asked yet
 * is put off until it may. One distributor's trouble doesn't stop the others.
 *
 * @returns ids of the distributors whose run was started
 */
export async function pullDueFeeds(
  container: MedusaContainer,
  now: Date
): Promise<string[]> {
  const distributors =
    container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const started: string[] = []
  for (const id of await container
    .resolve<SupplyModuleService>(SUPPLY_MODULE)
    .listDeadFeeds()) {
    await setDue(container, id, now)
  }
  for (const id of await distributors.listDueFeeds(now)) {
    try {
      const isTaken = await container
        .resolve(Modules.LOCKING)
        .execute(feedLock(id), async () => {
          const isStillDue = (await distributors.listDueFeeds(now)).includes(id)
          if (!isStillDue || (await isPutOff(container, id))) {
            return false
          }
          await distributors.scheduleNextFeed(id, now)
          return true
        })
      if (isTaken) {
        await beginFeedRun(container, {
          distributor_id: id,
          trigger: "schedule",
        })
        started.push(id)
      }
    } catch (error) {
      logger.warn(
        logLine("a due feed was not pulled", {
          distributor: id,
          reason: messageOf(error),
        })
      )
    }
  }
  return started
}

async function isPutOff(
  container: MedusaContainer,
  distributorId: string
): Promise<boolean> {
  const distributors =
    container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
  const nextAt = await nextDownloadAt(
    container,
    await distributors.retrieveDistributor(distributorId)
  )
  if (nextAt === null) {
    return false
  }
  await setDue(container, distributorId, nextAt)
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .info(
      logLine(
        "a due feed is put off, because the distributor's API was asked for it as often as it may be",
        { distributor: distributorId, until: nextAt.toISOString() }
      )
    )
  return true
}

async function setDue(
  container: MedusaContainer,
  distributor_id: string,
  next_feed_run_at: Date
): Promise<void> {
  const distributors =
    container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
  const [account] = await distributors.listDistributorAccounts({
    distributor_id,
  })
  if (account) {
    await distributors.updateDistributorAccounts({
      id: account.id,
      next_feed_run_at,
    })
  }
}
