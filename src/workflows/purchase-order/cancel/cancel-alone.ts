import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { nextSyncAt } from "../../../modules/purchase-order/domain/next-sync-at"
import { PURCHASE_ORDER_MODULE } from "../../../modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../../modules/purchase-order/service"
import type { Transition } from "../../../modules/purchase-order/types"
import { moneyAtRisk } from "../../../schemas/money-at-risk"
import type { PurchaseOrder } from "../../../schemas/purchase-order"
import { DropshipEvents } from "../../events"
import { releasePurchaseOrder } from "../../reservations/hold-purchase-order"
import { attentionSource } from "../../tracking/domain/weigh-attention"
import { moveOn } from "../move-on"
import { orderQuery } from "../order-query"
import { afterSeconds, firstLookUpDelay } from "../timing"
import { askToCancel, canAskToCancel } from "./ask-to-cancel"
import { chooseCancelWay } from "./choose-cancel-way"
import { whomToCall } from "./describe-risk"
import { raiseAttention } from "./raise-attention"

export interface CancelInput {
  purchase_order_id: string
  /** In a merchant's words, for the timeline. */
  reason: string
  /** A person answers for it where the distributor can't be asked. */
  force: boolean
  /** User id, or `system`. */
  actor: string
}

/**
 * How canceling ended. `unknown`: the distributor was asked and gave no clear
 * answer; it is looked up. `refused`: it stands.
 */
export type CancelOutcome =
  | { outcome: "canceled" | "unchanged" | "unknown" }
  | { outcome: "refused"; message: string; can_force: boolean }

/**
 * Cancels what has not left of a purchase order, where it lies: here when it
 * was not sent, else at the distributor, else by a person's word. Its units
 * are open again and its reservations go back. Call under its lock.
 */
export async function cancelAlone(
  container: MedusaContainer,
  input: CancelInput
): Promise<CancelOutcome> {
  const purchasing = container.resolve<PurchaseOrderModuleService>(
    PURCHASE_ORDER_MODULE
  )
  const id = input.purchase_order_id
  const [view, row] = await Promise.all([
    purchasing.retrievePurchaseOrderView(id),
    purchasing.retrievePurchaseOrder(id, { relations: ["distributor_orders"] }),
  ])
  const { distributor_id, distributor_name: name, po_number } = view
  const chosen = chooseCancelWay(view, {
    force: input.force,
    canAsk: await canAskToCancel(container, distributor_id),
    wasUnconfirmed: row.was_unconfirmed,
  })
  const cancel = (transition: CancelTransition, message: string) =>
    record(container, { view, row, input, transition, message })

  switch (chosen.way) {
    case "refuse": {
      const { message, can_force } = chosen
      return { outcome: "refused", message, can_force }
    }
    case "unchanged":
      return { outcome: "unchanged" }
    case "stop":
      return cancel("stop", `Canceled before it was sent: ${input.reason}`)
    case "by_hand":
      return cancel(
        "cancel_by_hand",
        `Recorded as canceled by hand: ${input.reason}`
      )
    case "ask": {
      const result = await askToCancel(
        container,
        distributor_id,
        orderQuery(row)
      )
      if (result.outcome === "canceled") {
        return cancel("revoke", `Canceled at ${name}: ${input.reason}`)
      }
      if (input.force) {
        return cancel(
          "cancel_by_hand",
          `Recorded as canceled by hand: ${input.reason} (${name} was asked first: ${result.reason})`
        )
      }
      if (result.outcome === "refused") {
        return {
          outcome: "refused",
          message: `${result.reason} ${whomToCall(view)} ${po_number} stays as it is; once they have agreed, record it as canceled by hand.`,
          can_force: true,
        }
      }
      await lookUpSoon(container, view, input, result.reason)
      return { outcome: "unknown" }
    }
  }
}

type CancelTransition = "stop" | "revoke" | "cancel_by_hand"

async function record(
  container: MedusaContainer,
  given: {
    view: PurchaseOrder
    row: { was_unconfirmed: boolean }
    input: CancelInput
    transition: CancelTransition
    message: string
  }
): Promise<CancelOutcome> {
  const { view, row, input, transition, message } = given
  const { id } = view
  const mayShip = transition !== "stop" || row.was_unconfirmed
  const risk = moneyAtRisk(view)
  const isCanceled = await moveOn(container, view, {
    transition,
    event: {
      type: "canceled",
      actor: input.actor,
      message,
      data: {
        reason: input.reason,
        by_hand: transition === "cancel_by_hand",
        ...(transition === "cancel_by_hand" && { money_at_risk: risk }),
      },
    },
    patch: {
      ...watch(view, mayShip, new Date()),
      needs_attention: false,
      attention_reason: null,
    },
  })
  if (!isCanceled) {
    return {
      outcome: "refused",
      message: `${view.po_number} changed meanwhile. Reload it, then try again.`,
      can_force: false,
    }
  }
  await releasePurchaseOrder(container, id)
  await container
    .resolve(Modules.EVENT_BUS)
    .emit({ name: DropshipEvents.PURCHASE_ORDER_CANCELED, data: { id } })
  return { outcome: "canceled" }
}

/** What may still ship is asked for some days more. */
function watch(
  { status, submitted_at }: PurchaseOrder,
  mayShip: boolean,
  now: Date
): NonNullable<Transition["patch"]> {
  return mayShip
    ? {
        revoked_at: now,
        next_sync_at: nextSyncAt({
          status,
          submittedAt: submitted_at === null ? null : new Date(submitted_at),
          revokedAt: now,
          unfinishedSince: null,
          now,
        }),
      }
    : { next_sync_at: null }
}

/** Tracking finds out, and takes the attention back once it is canceled. */
async function lookUpSoon(
  container: MedusaContainer,
  view: PurchaseOrder,
  { actor }: CancelInput,
  said: string
): Promise<void> {
  await raiseAttention(container, view, {
    type: "cancel_unconfirmed",
    actor,
    reason: `It is not known whether ${view.distributor_name} canceled ${view.po_number}: ${said} It is looked up by itself. If it stays open: ${whomToCall(view)}`,
    data: { source: attentionSource, money_at_risk: moneyAtRisk(view) },
  })
  await container
    .resolve<PurchaseOrderModuleService>(PURCHASE_ORDER_MODULE)
    .updatePurchaseOrders({
      id: view.id,
      next_sync_at: afterSeconds(new Date(), firstLookUpDelay),
    })
}
