import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { logLine } from "../../log-line"
import {
  DISTRIBUTOR_MODULE,
  type DistributorModuleService,
} from "../../modules/distributor"
import { SUPPLY_MODULE, type SupplyModuleService } from "../../modules/supply"
import { nextDownloadAt } from "./next-download"
import { startDueRuns } from "./start-due-runs"

/**
 * Starts the full feeds that are due; one that has died is due once more, since
 * its next time may be a day away. A feed that comes over an API which may not
 * be asked yet is put off until it may.
 *
 * @returns ids of the distributors whose run was started
 */
export async function pullDueFeeds(
  container: MedusaContainer,
  now: Date
): Promise<string[]> {
  const distributors =
    container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
  const supply = container.resolve<SupplyModuleService>(SUPPLY_MODULE)
  for (const id of await supply.listDeadFeeds()) {
    await setDue(container, id, now)
  }
  return startDueRuns(container, {
    scope: "full",
    listDue: () => distributors.listDueFeeds(now),
    mayStart: async (id) => !(await isPutOff(container, id)),
    planNext: (id) => distributors.scheduleNextFeed(id, now),
  })
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
