import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import {
  doubtOrderWorkflow,
  type DoubtInput,
} from "../workflows/purchase-order/order-changes/doubt-order"

/** Medusa's events, each of which names the order or the payment. */
const doubtOf: Partial<Record<string, DoubtInput["doubt"]>> = {
  "payment.refunded": "refund",
  "order.return_requested": "return",
  "order.claim_created": "claim",
  "order.exchange_created": "exchange",
}

/** What was refunded or is to come back may not be wanted any more. */
export default async function orderDoubted({
  event,
  container,
}: SubscriberArgs<{ id?: string; order_id?: string }>): Promise<void> {
  const doubt = doubtOf[event.name]
  if (doubt !== undefined) {
    const { id: payment_id, order_id } = event.data
    const subject = order_id === undefined ? { payment_id } : { order_id }
    await doubtOrderWorkflow(container).run({ input: { doubt, ...subject } })
  }
}

export const config: SubscriberConfig = {
  event: Object.keys(doubtOf),
  context: { subscriberId: "dropship-order-doubted" },
}
