import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { PURCHASE_ORDER_MODULE } from "../../modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../modules/purchase-order/service"
import { DropshipEvents } from "../events"
import { releasePurchaseOrder } from "../reservations/hold-purchase-order"
import { moveOn } from "./move-on"
import { afterSeconds, firstLookUpDelay } from "./timing"

/**
 * Stops a purchase order before it is sent. Of one that was sent before, without
 * an answer, that is no end: a person is asked, and it is followed for some
 * days.
 */
export async function stopUnsent(
  container: MedusaContainer,
  { id, actor, obstacle }: { id: string; actor: string; obstacle: string }
): Promise<void> {
  const purchasing = container.resolve<PurchaseOrderModuleService>(
    PURCHASE_ORDER_MODULE
  )
  const purchaseOrder = await purchasing.retrievePurchaseOrder(id)
  const { was_unconfirmed, distributor_name, po_number } = purchaseOrder
  const now = new Date()
  const stopped = await moveOn(container, purchaseOrder, {
    transition: "stop",
    event: { type: "canceled", actor, message: `Not sent: ${obstacle}` },
    patch: was_unconfirmed
      ? {
          revoked_at: now,
          next_sync_at: afterSeconds(now, firstLookUpDelay),
          needs_attention: true,
          attention_reason: `${po_number} is not sent again: ${obstacle}. It is not known whether ${distributor_name} has it from the first sending; ask them not to ship it.`,
        }
      : { next_sync_at: null },
  })
  await releaseIfClosed(container, id)
  if (stopped) {
    await container
      .resolve(Modules.EVENT_BUS)
      .emit({ name: DropshipEvents.PURCHASE_ORDER_CANCELED, data: { id } })
  }
}

/** Lets go what was reserved for one that somebody else stopped meanwhile. */
export async function releaseIfClosed(
  container: MedusaContainer,
  id: string
): Promise<void> {
  const { status } = await container
    .resolve<PurchaseOrderModuleService>(PURCHASE_ORDER_MODULE)
    .retrievePurchaseOrder(id, { select: ["id", "status"] })
  if (status === "canceled" || status === "rejected") {
    await releasePurchaseOrder(container, id)
  }
}
