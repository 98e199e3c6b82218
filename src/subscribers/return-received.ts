import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { receiveReturnWorkflow } from "../workflows/purchase-order/order-changes/receive-return"

/** What came back is not a distributor's stock before its feed says so. */
export default async function returnReceived({
  event,
  container,
}: SubscriberArgs<{ order_id: string; return_id: string }>): Promise<void> {
  const { order_id, return_id } = event.data
  await receiveReturnWorkflow(container).run({ input: { order_id, return_id } })
}

export const config: SubscriberConfig = {
  event: "order.return_received",
  context: { subscriberId: "dropship-return-received" },
}
