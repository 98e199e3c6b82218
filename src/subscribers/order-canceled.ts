import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { stopPurchaseOrdersWorkflow } from "../workflows/purchase-order/stop-purchase-orders"

/** A canceled order must not be bought for. */
export default async function orderCanceled({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await stopPurchaseOrdersWorkflow(container).run({
    input: { order_id: event.data.id },
  })
}

export const config: SubscriberConfig = {
  event: "order.canceled",
  context: { subscriberId: "dropship-order-canceled" },
}
