import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { tellAttentionWorkflow } from "../workflows/attention/tell-attention"
import { DropshipEvents } from "../workflows/events"

/**
 * Tells the merchant at once of what now waits for a person. What begins to
 * wait without an event is told by the job.
 */
export default async function attentionBegun({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await tellAttentionWorkflow(container).run({
    input: { ids: [event.data.id] },
  })
}

export const config: SubscriberConfig = {
  event: [
    DropshipEvents.PURCHASE_ORDER_REJECTED,
    DropshipEvents.PURCHASE_ORDER_UNCONFIRMED,
    DropshipEvents.PURCHASE_ORDER_ATTENTION,
    DropshipEvents.FEED_HELD,
    DropshipEvents.FEED_FAILED,
  ],
  context: { subscriberId: "dropship-attention-begun" },
}
