import type { PurchaseOrderStatus } from "../../../schemas/purchase-order"

/**
 * The life of a purchase order: which event leads from which state to which.
 * What is not in this table can't happen.
 */
export const purchaseOrderTransitions = {
  /** One instance takes it to send it. */
  claim: { from: ["pending"], to: "submitting" },
  /** The distributor has it: by its answer, or found by a look-up. */
  accept: { from: ["submitting", "unconfirmed"], to: "submitted" },
  /** Definitely refused. */
  reject: { from: ["submitting"], to: "rejected" },
  /** Definitely not processed; may be sent again later. */
  postpone: { from: ["submitting"], to: "pending" },
  /** Sent, and no readable answer: nobody knows yet. */
  lose: { from: ["submitting"], to: "unconfirmed" },
  /** A look-up proved that the distributor does not have it. */
  prove_absent: { from: ["unconfirmed"], to: "pending" },
  /** The distributor refuses a number that it has: sending again tells. */
  send_again: { from: ["unconfirmed"], to: "pending" },
  /** A person sends a refused one again, under the same number. */
  retry: { from: ["rejected"], to: "pending" },
  /** A refused one turns out to be at the distributor after all. */
  discover: { from: ["rejected"], to: "submitted" },
  /** Stopped before it was sent. */
  stop: { from: ["pending"], to: "canceled" },
} as const satisfies Record<
  string,
  { from: readonly PurchaseOrderStatus[]; to: PurchaseOrderStatus }
>

export type PurchaseOrderTransition = keyof typeof purchaseOrderTransitions

/** The state after an event, or null when the state forbids the event. */
export function nextStatus(
  status: PurchaseOrderStatus,
  transition: PurchaseOrderTransition
): PurchaseOrderStatus | null {
  const { from, to } = purchaseOrderTransitions[transition]
  return (from as readonly PurchaseOrderStatus[]).includes(status) ? to : null
}
