import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { PURCHASE_ORDER_MODULE } from "../../../modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../../modules/purchase-order/service"
import { purchaseOrderStatuses } from "../../../schemas/purchase-order"
import { isCanceled } from "../../dropship/domain/order-gate"
import { loadOrder } from "../../dropship/load-order"
import { holdPurchaseOrder } from "../../reservations/hold-purchase-order"
import { releaseSurplus } from "../../reservations/release-surplus"
import { raiseAttention } from "../cancel/raise-attention"
import { tryToCancel } from "../cancel/try-to-cancel"
import { describeExcess } from "./domain/describe-excess"
import { excessOf } from "./domain/excess"
import { withdrawAll } from "./withdraw-all"

export interface ReconsiderInput {
  order_id: string
  /** Medusa says so before it is stored everywhere. */
  is_canceled?: boolean
}

/**
 * Compares an order's purchase orders with what it wants now. Of a canceled
 * order all are canceled. Of a changed one those that buy too much are stopped
 * when they were not sent, whole, so that a person orders anew what is still
 * wanted; of the others a person is told what is too much. Safe to repeat.
 */
export async function reconsiderOrder(
  container: MedusaContainer,
  { order_id, is_canceled = false }: ReconsiderInput
): Promise<void> {
  const purchasing = container.resolve<PurchaseOrderModuleService>(
    PURCHASE_ORDER_MODULE
  )
  const placed = await purchasing.listPurchaseOrdersOfOrder(order_id)
  if (placed.length === 0) {
    return
  }
  const order = await loadOrder(container, order_id)
  if (is_canceled || isCanceled(order)) {
    await withdrawAll(container, placed)
    return
  }
  const items = order.items.map((item) => ({
    id: item.id,
    quantity: item.quantity,
    fulfilled_quantity: item.detail.fulfilled_quantity,
  }))
  const { unsent, sent } = excessOf(items, placed)
  for (const { id } of unsent) {
    // One that is busy is being sent, which reads the order first.
    await tryToCancel(
      container,
      id,
      "the order was changed in the shop and wants less"
    )
  }
  for (const excess of sent) {
    const { reason, money_at_risk } = describeExcess(excess)
    const data = { money_at_risk }
    await raiseAttention(container, excess.purchaseOrder, { reason, data })
  }
}

const reconsiderOrderStep = createStep(
  { name: "reconsider-order", noCompensation: true },
  async (input: ReconsiderInput, { container }) => {
    await reconsiderOrder(container, input)
    return new StepResponse(input)
  }
)

/**
 * An edited line's reservations were deleted and made anew by Medusa, wherever
 * it found stock: those of purchase orders go where their goods come from, and
 * what has left already needs none.
 */
const reserveAgainStep = createStep(
  { name: "reserve-again", noCompensation: true },
  async ({ order_id }: ReconsiderInput, { container }) => {
    const placed = await container
      .resolve<PurchaseOrderModuleService>(PURCHASE_ORDER_MODULE)
      .listPurchaseOrdersOfOrder(order_id)
    const open = placed.filter(
      ({ status }) => purchaseOrderStatuses[status].isOpen
    )
    for (const { id } of open) {
      await holdPurchaseOrder(container, id)
    }
    if (placed.length > 0) {
      await releaseSurplus(container, order_id)
    }
    return new StepResponse({ ids: open.map(({ id }) => id) })
  }
)

/** After an order was canceled or changed in the shop. */
export const reconsiderOrderWorkflow = createWorkflow(
  "reconsider-order",
  (input: ReconsiderInput) => {
    const reconsidered = reconsiderOrderStep(input)
    return new WorkflowResponse(reserveAgainStep(reconsidered))
  }
)
