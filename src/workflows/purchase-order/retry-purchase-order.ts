import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { conflict } from "../../conflict"
import type { OrderLookup } from "../../distributors/adapter"
import { DISTRIBUTOR_MODULE } from "../../modules/distributor/module-key"
import type { DistributorModuleService } from "../../modules/distributor/service"
import { PURCHASE_ORDER_MODULE } from "../../modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../modules/purchase-order/service"
import { messageOf } from "../../schemas/message-of"
import type { PurchaseOrder } from "../../schemas/purchase-order"
import { loadSourcing } from "../dropship/load-sourcing"
import { allowanceOf } from "../dropship/allowance"
import { reconsiderTaken } from "./order-changes/reconsider-taken"
import { logTransition } from "./log-transition"
import { moveOn } from "./move-on"
import { orderQuery } from "./order-query"
import { reasonToSendAgain } from "./reason-to-send-again"
import { recoverPurchaseOrder } from "./recover-purchase-order"
import { submitPurchaseOrder } from "./submit-purchase-order"

export interface RetryPurchaseOrderInput {
  purchase_order_id: string
  /** User id. */
  actor: string
}

const retryPurchaseOrderStep = createStep(
  { name: "retry-purchase-order", noCompensation: true },
  async (input: RetryPurchaseOrderInput, { container }) => {
    const purchasing = container.resolve<PurchaseOrderModuleService>(
      PURCHASE_ORDER_MODULE
    )
    const { purchase_order_id: id, actor } = input
    const purchaseOrder = await purchasing.retrievePurchaseOrderView(id)
    if (purchaseOrder.status === "unconfirmed") {
      const status = purchaseOrder.status
      await recoverPurchaseOrder(container, { ...purchaseOrder, status }, actor)
    } else if (purchaseOrder.status === "rejected") {
      await retryRejected(container, purchaseOrder, actor)
    } else {
      throw conflict(
        `${purchaseOrder.po_number} is ${purchaseOrder.status.replace("_", " ")}; only a refused or unconfirmed purchase order can be sent again.`
      )
    }
    return new StepResponse({ id })
  }
)

/** A refused purchase order is looked up too: a refusal can be a late one. */
async function retryRejected(
  container: MedusaContainer,
  purchaseOrder: PurchaseOrder,
  actor: string
): Promise<void> {
  const purchasing = container.resolve<PurchaseOrderModuleService>(
    PURCHASE_ORDER_MODULE
  )
  const distributors =
    container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
  const { id, po_number, distributor_name: name } = purchaseOrder
  const { duplicateRule } = await distributors.retrieveAdapter(
    purchaseOrder.distributor_id
  )
  const lookup = await findOrder(container, purchaseOrder)
  if (lookup.found) {
    const numbers = lookup.orders.map((order) => order.number)
    await moveOn(container, purchaseOrder, {
      transition: "discover",
      order_numbers: numbers,
      event: {
        type: "submitted",
        actor,
        message: `Found at ${name} as ${numbers.join(", ")}`,
      },
      patch: {
        submitted_at: new Date(),
        next_sync_at: new Date(),
        needs_attention: true,
        attention_reason: `${name} refused it first, but has it now. Check that its lines were not ordered elsewhere.`,
      },
    })
    await reconsiderTaken(container, id)
    return
  }
  if (!duplicateRule.takesRefusedNumberAgain) {
    throw conflict(
      `${name} wants another number after a refusal. Nothing was sent; press Dropship on the order: its lines are open again, under a new number.`
    )
  }
  const reason = reasonToSendAgain(lookup, duplicateRule)
  if (reason === null) {
    throw conflict(
      `${name} can't tell whether it has ${po_number}. Nothing was sent; ask them, or order under another number.`
    )
  }
  const sourcing = await loadSourcing(container, purchaseOrder.order_id)
  if (sourcing.obstacle !== null) {
    throw conflict(`${sourcing.obstacle}: ${po_number} was not sent again.`)
  }
  const isReopened = await purchasing.reopenPurchaseOrder(
    purchaseOrder,
    allowanceOf(sourcing),
    {
      type: "retried",
      actor,
      message:
        reason === "prove_absent"
          ? `${name} does not have it; being sent again`
          : `Being sent again; ${name} refuses it if it has it`,
    }
  )
  if (isReopened) {
    logTransition(container, purchaseOrder, "retry")
  }
  await submitPurchaseOrder(container, { id, actor })
}

/** @throws MedusaError CONFLICT when the distributor can't be asked */
async function findOrder(
  container: MedusaContainer,
  { id, po_number, distributor_id }: PurchaseOrder
): Promise<OrderLookup> {
  const distributors =
    container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
  const row = await container
    .resolve<PurchaseOrderModuleService>(PURCHASE_ORDER_MODULE)
    .retrievePurchaseOrder(id, { relations: ["distributor_orders"] })
  const gateway = await distributors.connect(distributor_id)
  try {
    return await gateway.findOrder(orderQuery(row))
  } catch (error) {
    const message = messageOf(error)
    throw conflict(
      `${po_number} could not be looked up, so it was not sent again: ${message}`
    )
  }
}

/**
 * Sends a refused or unconfirmed purchase order again, under the same number,
 * and only when the distributor provably does not have it.
 */
export const retryPurchaseOrderWorkflow = createWorkflow(
  "retry-purchase-order",
  (input: RetryPurchaseOrderInput) =>
    new WorkflowResponse(retryPurchaseOrderStep(input))
)
