import type { MedusaContainer } from "@medusajs/framework/types"
import {
  DISTRIBUTOR_MODULE,
  type DistributorModuleService,
} from "../../../modules/distributor"
import {
  SUPPLY_MODULE,
  type SupplyModuleService,
} from "../../../modules/supply"
import { startDueRuns } from "../start-due-runs"

/**
 * Starts the stock runs that are due. While a run of the distributor is under
 * way, its stock stays due: what the stock files tell beside a full feed is
 * asked for afterwards.
 *
 * @returns ids of the distributors whose stock run was started
 */
export async function pullDueStock(
  container: MedusaContainer,
  now: Date
): Promise<string[]> {
  const distributors =
    container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
  const supply = container.resolve<SupplyModuleService>(SUPPLY_MODULE)
  await planFirstRuns(distributors, now)
  return startDueRuns(container, {
    scope: "stock",
    listDue: () => distributors.listDueStock(now),
    mayStart: async (id) => !(await supply.isFeedRunning(id)),
    planNext: (id) => distributors.scheduleNextStock(id, now),
  })
}

/** An account that was enabled before there were stock runs has no time yet. */
async function planFirstRuns(
  distributors: DistributorModuleService,
  now: Date
): Promise<void> {
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
