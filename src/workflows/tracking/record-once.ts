import type { MedusaContainer } from "@medusajs/framework/types"
import { PURCHASE_ORDER_MODULE } from "../../modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../modules/purchase-order/service"
import type { EventEntry } from "../../modules/purchase-order/types"
import type { PurchaseOrderRow } from "../../modules/purchase-order/view"

/** Adds an entry to the timeline, unless it is there word for word. */
export async function recordOnce(
  container: MedusaContainer,
  purchaseOrder: Pick<PurchaseOrderRow, "id" | "events">,
  event: EventEntry
): Promise<void> {
  const isRecorded = purchaseOrder.events.some(
    ({ type, message }) => type === event.type && message === event.message
  )
  if (!isRecorded) {
    await container
      .resolve<PurchaseOrderModuleService>(PURCHASE_ORDER_MODULE)
      .recordEvent(purchaseOrder.id, event)
  }
}
