import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { OrderLookup } from "../../distributors/adapter"
import { DISTRIBUTOR_MODULE } from "../../modules/distributor/module-key"
import type { DistributorModuleService } from "../../modules/distributor/service"
import { PURCHASE_ORDER_MODULE } from "../../modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../modules/purchase-order/service"
import { messageOf } from "../../schemas/message-of"
import { DropshipEvents } from "../events"
import { moveOn } from "./move-on"
import { orderQuery } from "./order-query"
import {
  reasonToSendAgain,
  type ReasonToSendAgain,
} from "./reason-to-send-again"
import { absenceSettlesAfter, afterSeconds, lookUpDelay } from "./timing"

/** What a look-up of an unconfirmed purchase order came to. */
export type LookUpResult = "adopted" | "sendable" | "unknown"

/** Look-ups without a result after which a person is asked. */
const patience = 5

/**
 * Asks the distributor whether it has a purchase order whose fate is unknown.
 * Found: adopted. Proven absent, or at a distributor that refuses a number it
 * has, and long enough after it was sent: `pending` again, to be sent under
 * the same number. Else: looked up again later.
 */
export async function lookUpPurchaseOrder(
  container: MedusaContainer,
  { id, actor }: { id: string; actor: string },
  now: Date = new Date()
): Promise<LookUpResult> {
  const purchasing = container.resolve<PurchaseOrderModuleService>(
    PURCHASE_ORDER_MODULE
  )
  const [view, row] = await Promise.all([
    purchasing.retrievePurchaseOrderView(id),
    purchasing.retrievePurchaseOrder(id, { relations: ["distributor_orders"] }),
  ])
  const lookup = await findOrder(container, row)
  const sentAt = new Date(row.submitting_at ?? row.created_at)

  if (lookup.found) {
    const numbers = lookup.orders.map((order) => order.number)
    const adopted = await moveOn(container, view, {
      transition: "accept",
      order_numbers: numbers,
      event: {
        type: "submitted",
        actor,
        message: `Found at ${view.distributor_name} as ${numbers.join(", ")}`,
        data: { order_numbers: numbers },
      },
      patch: {
        submitted_at: sentAt,
        next_sync_at: now,
        needs_attention: false,
        attention_reason: null,
      },
    })
    return adopted ? "adopted" : "unknown"
  }

  const settled = now >= afterSeconds(sentAt, absenceSettlesAfter)
  const { duplicateRule } = await container
    .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
    .retrieveAdapter(view.distributor_id)
  const reason = reasonToSendAgain(lookup, duplicateRule)
  if (reason !== null && settled) {
    const sendable = await moveOn(container, view, {
      transition: reason,
      event: { actor, ...eventOf(reason, view.distributor_name) },
      patch: { next_sync_at: now },
    })
    return sendable ? "sendable" : "unknown"
  }
  const lookUps = row.lookup_count + 1
  const attention_reason =
    lookUps >= patience && reason === null
      ? `It is unknown whether ${view.distributor_name} has this order. Ask them for ${view.po_number}${lookup.problem ? ` (${lookup.problem})` : ""}.`
      : null
  await purchasing.updatePurchaseOrders({
    id,
    lookup_count: lookUps,
    next_sync_at:
      reason === null
        ? afterSeconds(now, lookUpDelay(lookUps))
        : afterSeconds(sentAt, absenceSettlesAfter),
    ...(attention_reason !== null && {
      needs_attention: true,
      attention_reason,
    }),
  })
  if (attention_reason !== null && !row.needs_attention) {
    await purchasing.recordEvent(id, {
      type: "attention",
      actor,
      message: attention_reason,
    })
    await container
      .resolve(Modules.EVENT_BUS)
      .emit({ name: DropshipEvents.PURCHASE_ORDER_ATTENTION, data: { id } })
  }
  return "unknown"
}

function eventOf(reason: ReasonToSendAgain, name: string) {
  return reason === "prove_absent"
    ? {
        type: "proven_absent",
        message: `${name} does not have it; it can be sent again`,
      }
    : {
        type: "sending_again",
        message: `${name} refuses a number that it has, so sending it again tells whether it has this one`,
      }
}

/** An unanswered look-up tells nothing, which is no proof. */
async function findOrder(
  container: MedusaContainer,
  purchaseOrder: Parameters<typeof orderQuery>[0] & { distributor_id: string }
): Promise<OrderLookup & { problem?: string }> {
  const distributors =
    container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
  try {
    const gateway = await distributors.connect(purchaseOrder.distributor_id)
    return await gateway.findOrder(orderQuery(purchaseOrder))
  } catch (error) {
    const problem = messageOf(error)
    return { found: false, isProof: false, problem }
  }
}
