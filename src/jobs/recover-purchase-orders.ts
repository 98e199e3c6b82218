import type { MedusaContainer } from "@medusajs/framework/types"
import { readEnvironment } from "../environment"
import { recoverPurchaseOrdersWorkflow } from "../workflows/purchase-order/recover-purchase-orders"

/** Brings purchase orders to their end that a crash left behind. */
export default async function recoverPurchaseOrders(
  container: MedusaContainer
): Promise<void> {
  await recoverPurchaseOrdersWorkflow(container).run({ input: {} })
}

export const config = {
  name: "dropship-recover-purchase-orders",
  schedule: readEnvironment().DROPSHIP_RECOVERY_TICK,
}
