import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { reconsiderOrderWorkflow } from "../workflows/purchase-order/order-changes/reconsider-order"

/** A line that was removed or reduced must not be bought as it was. */
export default async function orderEdited({
  event,
  container,
}: SubscriberArgs<{ order_id: string }>): Promise<void> {
  await reconsiderOrderWorkflow(container).run({
    input: { order_id: event.data.order_id },
  })
}

export const config: SubscriberConfig = {
  event: "order-edit.confirmed",
  context: { subscriberId: "dropship-order-edited" },
}
