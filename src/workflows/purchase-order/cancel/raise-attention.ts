import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { isDealtWith } from "../../../modules/purchase-order/domain/is-dealt-with"
import { PURCHASE_ORDER_MODULE } from "../../../modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../../modules/purchase-order/service"
import type { PurchaseOrder } from "../../../schemas/purchase-order"
import { DropshipEvents } from "../../events"

/**
 * Asks for a person. The same reason is written into the timeline and
 * announced once, however often it is found, and not asked again once a person
 * has dealt with it.
 */
export async function raiseAttention(
  container: MedusaContainer,
  { id, events }: Pick<PurchaseOrder, "id" | "events">,
  {
    reason,
    ...event
  }: {
    reason: string
    /** Default: `attention`. */
    type?: string
    actor?: string
    data?: Record<string, unknown>
  }
): Promise<void> {
  if (isDealtWith(events, reason)) {
    return
  }
  const purchasing = container.resolve<PurchaseOrderModuleService>(
    PURCHASE_ORDER_MODULE
  )
  await purchasing.updatePurchaseOrders({
    id,
    needs_attention: true,
    attention_reason: reason,
  })
  if (events.some(({ message }) => message === reason)) {
    return
  }
  await purchasing.recordEvent(id, {
    type: "attention",
    actor: "system",
    ...event,
    message: reason,
  })
  await container.resolve(Modules.EVENT_BUS).emit({
    name: DropshipEvents.PURCHASE_ORDER_ATTENTION,
    data: { id },
  })
}
