import {
  purchaseOrderStatuses,
  type PurchaseOrderStatus,
} from "../../../../schemas/purchase-order"
import {
  nextStatus,
  purchaseOrderTransitions,
  type PurchaseOrderTransition,
} from "../states"

const statuses = Object.keys(purchaseOrderStatuses) as PurchaseOrderStatus[]
const transitions = Object.keys(
  purchaseOrderTransitions
) as PurchaseOrderTransition[]

/** Every change that may happen; all others are refused. */
const allowed: Record<string, PurchaseOrderStatus> = {
  "pending claim": "submitting",
  "pending stop": "canceled",
  "submitting accept": "submitted",
  "submitting reject": "rejected",
  "submitting postpone": "pending",
  "submitting lose": "unconfirmed",
  "unconfirmed accept": "submitted",
  "unconfirmed prove_absent": "pending",
  "unconfirmed send_again": "pending",
  "rejected retry": "pending",
  "rejected discover": "submitted",
}

describe("the life of a purchase order", () => {
  it.each(
    statuses.flatMap((status) =>
      transitions.map((transition) => [status, transition] as const)
    )
  )("from %s, %s leads where the table says", (status, transition) => {
    expect(nextStatus(status, transition)).toBe(
      allowed[`${status} ${transition}`] ?? null
    )
  })

  it("never sends again what may be at the distributor", () => {
    for (const status of ["submitting", "unconfirmed", "submitted"] as const) {
      expect(nextStatus(status, "claim")).toBeNull()
    }
  })
})
