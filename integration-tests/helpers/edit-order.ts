import type { MedusaContainer } from "@medusajs/framework/types"
import {
  beginOrderEditOrderWorkflow,
  confirmOrderEditRequestWorkflow,
  orderEditUpdateItemQuantityWorkflow,
  requestOrderEditRequestWorkflow,
} from "@medusajs/medusa/core-flows"

/** Edits an order as a merchant does in Medusa's admin, and confirms it. */
export async function editQuantity(
  container: MedusaContainer,
  orderId: string,
  { itemId, quantity }: { itemId: string; quantity: number }
): Promise<void> {
  const order_id = orderId
  await beginOrderEditOrderWorkflow(container).run({ input: { order_id } })
  await orderEditUpdateItemQuantityWorkflow(container).run({
    input: { order_id, items: [{ id: itemId, quantity }] },
  })
  await requestOrderEditRequestWorkflow(container).run({ input: { order_id } })
  await confirmOrderEditRequestWorkflow(container).run({
    input: { order_id, confirmed_by: "" },
  })
}
