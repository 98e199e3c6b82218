import { Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { PURCHASE_ORDER_MODULE } from "../../modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../modules/purchase-order/service"
import { purchaseOrderStatuses } from "../../schemas/purchase-order"
import { DropshipEvents } from "../events"
import { releasePurchaseOrder } from "../reservations/hold-purchase-order"

const stopPurchaseOrdersStep = createStep(
  { name: "stop-purchase-orders", noCompensation: true },
  async ({ order_id }: { order_id: string }, { container }) => {
    const purchasing = container.resolve<PurchaseOrderModuleService>(
      PURCHASE_ORDER_MODULE
    )
    const events = container.resolve(Modules.EVENT_BUS)
    const placed = await purchasing.listPurchaseOrdersOfOrder(order_id)
    // One may have been stopped while the order was being canceled: refunded
    // already, and not canceled yet, so that its units stayed reserved.
    for (const { id } of placed.filter((one) => one.status === "canceled")) {
      await releasePurchaseOrder(container, id)
    }
    const open = placed.filter(
      ({ status }) => purchaseOrderStatuses[status].isOpen
    )
    for (const { id, po_number, distributor_name: name } of open) {
      const stopped = await purchasing.changeState({
        id,
        transition: "stop",
        event: {
          type: "canceled",
          actor: "system",
          message: "Not sent: the order was canceled",
        },
        patch: { next_sync_at: null },
      })
      if (stopped) {
        await releasePurchaseOrder(container, id)
      } else {
        const reason = `The order was canceled in the shop, but ${po_number} was sent to ${name}. Call them to stop it; until then it may still ship.`
        await purchasing.updatePurchaseOrders({
          id,
          needs_attention: true,
          attention_reason: reason,
        })
        await purchasing.recordEvent(id, {
          type: "attention",
          actor: "system",
          message: reason,
        })
      }
      await events.emit({
        name: stopped
          ? DropshipEvents.PURCHASE_ORDER_CANCELED
          : DropshipEvents.PURCHASE_ORDER_ATTENTION,
        data: { id },
      })
    }
    return new StepResponse({ ids: open.map(({ id }) => id) })
  }
)

/**
 * After an order was canceled in the shop: purchase orders that were not sent
 * are stopped, the others wait for a person.
 */
export const stopPurchaseOrdersWorkflow = createWorkflow(
  "stop-purchase-orders",
  (input: { order_id: string }) =>
    new WorkflowResponse(stopPurchaseOrdersStep(input))
)
