import type { PurchaseOrder } from "../../schemas/purchase-order"

/**
 * How placing a purchase order ended, as a merchant sees it.
 *
 * - `accepted`: the distributor has it
 * - `refused`: definitely not ordered; its quantity is open again
 * - `unknown`: no answer; it is looked up and never simply sent again
 * - `waiting`: stored, will be sent by itself
 */
export type PlacementOutcome = "accepted" | "refused" | "unknown" | "waiting"

const outcomes = {
  pending: "waiting",
  submitting: "unknown",
  unconfirmed: "unknown",
  submitted: "accepted",
  partially_shipped: "accepted",
  shipped: "accepted",
  rejected: "refused",
  canceled: "refused",
} as const satisfies Record<PurchaseOrder["status"], PlacementOutcome>

export function placementOutcome(order: PurchaseOrder): PlacementOutcome {
  return outcomes[order.status]
}

/** What the distributor said, in words; null when nothing is known. */
export function outcomeReason(order: PurchaseOrder): string | null {
  const newestFirst = [...order.events].sort((one, other) =>
    other.at.localeCompare(one.at)
  )
  const type = order.status === "pending" ? "postponed" : order.status
  const event = newestFirst.find((candidate) => candidate.type === type)
  return order.attention_reason ?? event?.message ?? null
}
