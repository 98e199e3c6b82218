import type { MedusaContainer } from "@medusajs/framework/types"
import { PURCHASE_ORDER_MODULE } from "../../../modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../../modules/purchase-order/service"
import { afterSeconds, submissionAbandonedAfter } from "../timing"
import { runBulkWorkflow } from "./run-bulk"

/**
 * Goes on with the bulk runs that a crash left behind.
 *
 * @param abandonedAfter seconds without a sign of life
 */
export async function resumeBulkRuns(
  container: MedusaContainer,
  abandonedAfter: number = submissionAbandonedAfter
): Promise<void> {
  const left = await container
    .resolve<PurchaseOrderModuleService>(PURCHASE_ORDER_MODULE)
    .listAbandonedBulkRuns(afterSeconds(new Date(), -abandonedAfter))
  for (const id of left) {
    await runBulkWorkflow(container).run({
      input: { id, abandoned_after: abandonedAfter },
    })
  }
}
