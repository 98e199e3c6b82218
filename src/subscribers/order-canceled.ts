import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { reconsiderOrderWorkflow } from "../workflows/purchase-order/order-changes/reconsider-order"

/** A canceled order must not be bought for. */
export default async function orderCanceled({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await reconsiderOrderWorkflow(container).run({
    input: { order_id: event.data.id, is_canceled: true },
  })
}

export const config: SubscriberConfig = {
  event: "order.canceled",
  context: { subscriberId: "dropship-order-canceled" },
}
