import type { MedusaContainer } from "@medusajs/framework/types"
import { moneyAtRisk } from "../../../schemas/money-at-risk"
import {
  purchaseOrderStatuses,
  type PurchaseOrder,
} from "../../../schemas/purchase-order"
import { releasePurchaseOrder } from "../../reservations/hold-purchase-order"
import { tryToCancel } from "../cancel/try-to-cancel"
import { raiseAttention } from "../cancel/raise-attention"

/**
 * Cancels an order's purchase orders, as far as that goes without a person;
 * for the others a person is asked for, with what is at risk.
 *
 * @returns ids of those that were open
 */
export async function withdrawAll(
  container: MedusaContainer,
  placed: readonly PurchaseOrder[]
): Promise<string[]> {
  // One may have been stopped while the order was being canceled: refunded
  // already, and not canceled yet, so that its units stayed reserved.
  for (const { id } of placed.filter((one) => one.status === "canceled")) {
    await releasePurchaseOrder(container, id)
  }
  const open = placed.filter(
    ({ status }) => purchaseOrderStatuses[status].isOpen
  )
  for (const purchaseOrder of open) {
    await withdraw(container, purchaseOrder)
  }
  return open.map(({ id }) => id)
}

async function withdraw(
  container: MedusaContainer,
  purchaseOrder: PurchaseOrder
): Promise<void> {
  const obstacle = await tryToCancel(
    container,
    purchaseOrder.id,
    "the order was canceled in the shop"
  )
  if (obstacle !== null) {
    const { order_display_id, po_number, distributor_name } = purchaseOrder
    await raiseAttention(container, purchaseOrder, {
      reason: `Order #${order_display_id} was canceled in the shop, but ${po_number} was sent to ${distributor_name} and may still ship. ${obstacle}`,
      data: { money_at_risk: moneyAtRisk(purchaseOrder) },
    })
  }
}
