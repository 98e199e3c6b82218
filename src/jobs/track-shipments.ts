import type { MedusaContainer } from "@medusajs/framework/types"
import { readEnvironment } from "../environment"
import { syncDuePurchaseOrdersWorkflow } from "../workflows/tracking/sync-due-purchase-orders"

/** Asks the distributors about purchase orders whose next look-up is due. */
export default async function trackShipments(
  container: MedusaContainer
): Promise<void> {
  await syncDuePurchaseOrdersWorkflow(container).run({
    input: { all: false, actor: "system" },
  })
}

export const config = {
  name: "dropship-track-shipments",
  schedule: readEnvironment().DROPSHIP_TRACKING_TICK,
}
