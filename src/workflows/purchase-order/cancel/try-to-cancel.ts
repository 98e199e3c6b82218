import type { MedusaContainer } from "@medusajs/framework/types"
import { messageOf } from "../../../schemas/message-of"
import { cancelPurchaseOrder } from "./cancel-purchase-order"

/**
 * Cancels a purchase order as far as that goes without a person. Never throws.
 *
 * @param reason for the timeline
 * @returns why it stands; null: it is canceled, or being looked up
 */
export async function tryToCancel(
  container: MedusaContainer,
  id: string,
  reason: string
): Promise<string | null> {
  try {
    const result = await cancelPurchaseOrder(container, {
      purchase_order_id: id,
      reason,
      force: false,
      actor: "system",
    })
    return result.outcome === "refused" ? result.message : null
  } catch (error) {
    return messageOf(error)
  }
}
