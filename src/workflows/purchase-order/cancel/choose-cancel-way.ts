import type { PurchaseOrder } from "../../../schemas/purchase-order"
import { describeRisk, whomToCall } from "./describe-risk"

/**
 * How a purchase order can be canceled.
 *
 * - `unchanged`: it is canceled, as far as it can be.
 * - `stop`: it was not sent.
 * - `ask`: the distributor is asked over its API.
 * - `by_hand`: a person answers for it.
 * - `refuse`: not as things stand; `can_force`: by hand it can.
 */
export type CancelWay =
  | { way: "unchanged" | "stop" | "ask" | "by_hand" }
  | { way: "refuse"; message: string; can_force: boolean }

/** What decides how it can be canceled. */
export interface CancelCircumstances {
  /** A person says that it is canceled. */
  force: boolean
  /** The distributor takes cancellations over its API. */
  canAsk: boolean
  /** An earlier sending ended without an answer that counts. */
  wasUnconfirmed: boolean
}

export function chooseCancelWay(
  purchaseOrder: PurchaseOrder,
  { force, canAsk, wasUnconfirmed }: CancelCircumstances
): CancelWay {
  const { status, po_number, distributor_name: name, lines } = purchaseOrder
  const refuse = (message: string, can_force = false): CancelWay => ({
    way: "refuse",
    message,
    can_force,
  })
  switch (status) {
    case "canceled":
      return { way: "unchanged" }
    case "shipped":
      return lines.some((line) => line.canceled_quantity > 0)
        ? { way: "unchanged" }
        : refuse(
            `All of ${po_number} has left. Nothing can be canceled any more; ask the buyer or ${name} to send it back.`
          )
    case "rejected":
      return refuse(
        `${name} refused ${po_number}, so nothing is ordered and its lines are open. There is nothing to cancel.`
      )
    case "submitting":
      return refuse(
        `${po_number} is being sent to ${name} just now. Nothing was canceled; try again in a minute.`
      )
    case "pending":
      return !wasUnconfirmed || force
        ? { way: "stop" }
        : refuse(doubt(purchaseOrder), true)
    case "unconfirmed":
      return force ? { way: "by_hand" } : refuse(doubt(purchaseOrder), true)
    case "submitted":
    case "partially_shipped":
      return canAsk
        ? { way: "ask" }
        : force
          ? { way: "by_hand" }
          : refuse(
              `${name} takes no cancellations over its interface. ${whomToCall(purchaseOrder)} Nothing was changed; once they have agreed, record it as canceled by hand.`,
              true
            )
  }
}

/** Nobody knows whether the distributor has it. */
function doubt(purchaseOrder: PurchaseOrder): string {
  const { po_number, distributor_name: name } = purchaseOrder
  const risk = describeRisk({ ...purchaseOrder, status: "unconfirmed" })
  return `It is not known whether ${name} has ${po_number}, and it is being looked up. If they have it, they ship and bill it: ${risk} is at risk. Nothing was canceled. Ask them about ${po_number} first; recorded as canceled by hand, its lines are open again and could be bought twice.`
}
