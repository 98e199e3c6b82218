import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { conflict } from "../../conflict"
import { PURCHASE_ORDER_MODULE } from "../../modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../modules/purchase-order/service"
import { DropshipEvents } from "../events"
import { purchaseOrderLock } from "../locks"
import { moveOn } from "./move-on"
import { reconsiderTaken } from "./order-changes/reconsider-taken"

export interface EnterOrderNumberInput {
  purchase_order_id: string
  /** The distributor's, as a person was told it. */
  number: string
  /** User id. */
  actor: string
}

const enterOrderNumberStep = createStep(
  { name: "enter-order-number", noCompensation: true },
  async (input: EnterOrderNumberInput, { container }) => {
    await container
      .resolve(Modules.LOCKING)
      .execute(
        purchaseOrderLock(input.purchase_order_id),
        () => enterOrderNumber(container, input),
        { timeout: 10, expire: 60 }
      )
    await reconsiderTaken(container, input.purchase_order_id)
    return new StepResponse({ id: input.purchase_order_id })
  }
)

/**
 * A person tells the distributor's order number of a purchase order that no
 * look-up by PO number finds; from then on it is followed. One whose fate was
 * unknown counts as submitted.
 */
export const enterOrderNumberWorkflow = createWorkflow(
  "enter-order-number",
  (input: EnterOrderNumberInput) =>
    new WorkflowResponse(enterOrderNumberStep(input))
)

async function enterOrderNumber(
  container: MedusaContainer,
  { purchase_order_id: id, number, actor }: EnterOrderNumberInput
): Promise<void> {
  const purchasing = container.resolve<PurchaseOrderModuleService>(
    PURCHASE_ORDER_MODULE
  )
  const purchaseOrder = await purchasing.retrievePurchaseOrder(id)
  const { status, po_number, distributor_id, submitting_at, created_at } =
    purchaseOrder
  await refuseForeignNumber(purchasing, { id, distributor_id, number })
  const event = {
    type: "order_number",
    actor,
    message: `Order number entered: ${number}`,
    data: { order_numbers: [number] },
  }
  const isFollowed = {
    next_sync_at: new Date(),
    needs_attention: false,
    attention_reason: null,
  }
  if (status === "unconfirmed") {
    await moveOn(container, purchaseOrder, {
      transition: "accept",
      order_numbers: [number],
      event,
      patch: { ...isFollowed, submitted_at: submitting_at ?? created_at },
    })
    await container
      .resolve(Modules.EVENT_BUS)
      .emit({ name: DropshipEvents.PURCHASE_ORDER_SUBMITTED, data: { id } })
  } else if (status === "submitted" || status === "partially_shipped") {
    await purchasing.addOrderNumber(id, number, event)
    await purchasing.updatePurchaseOrders({ id, ...isFollowed })
  } else {
    throw conflict(
      `${po_number} is ${status.replace("_", " ")}; an order number can be entered while the distributor has the purchase order, or may have it. Nothing was changed.`
    )
  }
}

/** One number belongs to one purchase order. */
async function refuseForeignNumber(
  purchasing: PurchaseOrderModuleService,
  given: { id: string; distributor_id: string; number: string }
): Promise<void> {
  const [taken] = await purchasing.listPurchaseOrders(
    {
      id: { $ne: given.id },
      distributor_id: given.distributor_id,
      distributor_orders: { number: given.number },
    },
    { select: ["id", "po_number"], take: 1 }
  )
  if (taken) {
    throw conflict(
      `${given.number} is the order number of ${taken.po_number}. Nothing was changed; check the number.`
    )
  }
}
