import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { PURCHASE_ORDER_MODULE } from "../../../modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../../modules/purchase-order/service"
import { moneyAtRisk } from "../../../schemas/money-at-risk"
import { isCanceled } from "../../dropship/domain/order-gate"
import { loadOrder } from "../../dropship/load-order"
import { raiseAttention } from "../cancel/raise-attention"
import { describeRisk } from "../cancel/describe-risk"

/** What may mean that the buyer no longer wants the goods, or all of them. */
export const doubts = {
  refund: "A payment was refunded",
  return: "A return was requested",
  claim: "A claim was made",
  exchange: "An exchange was made",
} as const

export interface DoubtInput {
  doubt: keyof typeof doubts
  order_id?: string | undefined
  /** Instead of the order. */
  payment_id?: string | undefined
}

const linksSchema = z.array(
  z.object({
    payment_collection: z
      .object({ order: z.object({ id: z.string() }).nullish() })
      .nullish(),
  })
)

const doubtOrderStep = createStep(
  { name: "doubt-order", noCompensation: true },
  async (input: DoubtInput, { container }) => {
    const order_id =
      input.order_id ?? (await orderOfPayment(container, input.payment_id))
    if (order_id !== undefined) {
      await doubtOrder(container, order_id, input.doubt)
    }
    return new StepResponse({ order_id })
  }
)

/**
 * Asks for a person where the shop did something with an order that may mean
 * that goods, which a distributor has not shipped yet, are no longer wanted.
 * Nothing is canceled: only a person knows.
 */
export const doubtOrderWorkflow = createWorkflow(
  "doubt-order",
  (input: DoubtInput) => new WorkflowResponse(doubtOrderStep(input))
)

async function doubtOrder(
  container: MedusaContainer,
  orderId: string,
  doubt: keyof typeof doubts
): Promise<void> {
  const placed = await container
    .resolve<PurchaseOrderModuleService>(PURCHASE_ORDER_MODULE)
    .listPurchaseOrdersOfOrder(orderId)
  const open = placed.filter((one) => moneyAtRisk(one).units > 0)
  // A canceled order's purchase orders are canceled, not doubted.
  if (open.length === 0 || isCanceled(await loadOrder(container, orderId))) {
    return
  }
  for (const purchaseOrder of open) {
    const { po_number, order_display_id, distributor_name } = purchaseOrder
    await raiseAttention(container, purchaseOrder, {
      reason: `${doubts[doubt]} on order #${order_display_id} in the shop, and ${distributor_name} has not shipped all of ${po_number}. If the buyer no longer wants it, cancel ${po_number}: ${describeRisk(purchaseOrder)} is at risk.`,
      data: { doubt, money_at_risk: moneyAtRisk(purchaseOrder) },
    })
  }
}

async function orderOfPayment(
  container: MedusaContainer,
  paymentId: string | undefined
): Promise<string | undefined> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "payment",
      fields: ["payment_collection.order.id"],
      filters: { id: paymentId ?? "" },
    })
  return linksSchema.parse(data)[0]?.payment_collection?.order?.id
}
