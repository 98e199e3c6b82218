import type { MedusaContainer } from "@medusajs/framework/types"
import { DISTRIBUTOR_MODULE } from "../../src/modules/distributor/module-key"
import type { DistributorModuleService } from "../../src/modules/distributor/service"
import { saveDistributorWorkflow } from "../../src/workflows/distributor-account/save-distributor"
import { sandboxDistributorIds } from "./sandbox-accounts"

const host = "127.0.0.1"

/**
 * Tells the accounts the port that the feed server got this time. A feed
 * server that somebody has entered by hand stays.
 */
export async function pointFeedsAt(
  container: MedusaContainer,
  port: number
): Promise<void> {
  const distributors =
    container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
  for (const distributor_id of sandboxDistributorIds) {
    const { feed } = await distributors.retrieveDistributor(distributor_id)
    if (feed.host !== host || feed.port === port) {
      continue
    }
    const changes = await distributors.sealChanges(distributor_id, {
      feed: { port },
    })
    await saveDistributorWorkflow(container).run({
      input: { distributor_id, changes, actor: "system" },
    })
  }
}
