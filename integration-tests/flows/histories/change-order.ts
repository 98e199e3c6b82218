import {
  cancelOrderWorkflow,
  refundPaymentWorkflow,
} from "@medusajs/medusa/core-flows"
import { editQuantity } from "../../helpers/edit-order"
import { heard } from "../../helpers/heard"
import type { History } from "./history"
import type { Step } from "./step"

/** What the shop does with the order in Medusa, as far as Medusa lets it. */
export async function changeOrder(
  history: History,
  step: Extract<Step, { act: "edit" | "cancel the order" | "refund" }>
): Promise<void> {
  const { container } = history.shop
  const { id: order_id, payment_id } = history.placed
  const { status, items, fulfillments } = await history.readFacts()
  if (status === "canceled") {
    return
  }
  switch (step.act) {
    case "edit": {
      const item = items[step.line % items.length]
      const fulfilled = item?.detail.fulfilled_quantity ?? 0
      const quantity = Math.max(step.units, fulfilled)
      if (item && quantity !== item.quantity) {
        history.changed(item.id, quantity)
        await heard(container, "order-edit.confirmed", () =>
          editQuantity(container, order_id, { itemId: item.id, quantity })
        )
      }
      return
    }
    case "cancel the order":
      if (fulfillments.length === 0) {
        await heard(container, "order.canceled", () =>
          cancelOrderWorkflow(container).run({ input: { order_id } })
        )
      }
      return
    case "refund":
      await heard(container, "payment.refunded", () =>
        refundPaymentWorkflow(container).run({
          input: { payment_id, amount: 0.5 },
        })
      )
  }
}
