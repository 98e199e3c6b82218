import type { PlacementResult } from "../../distributors/adapter"
import type { EventEntry, Transition } from "../../modules/purchase-order/types"
import type { PurchaseOrder } from "../../schemas/purchase-order"
import { DropshipEvents } from "../events"
import { nextSyncAt } from "../../modules/purchase-order/domain/next-sync-at"
import { afterSeconds, firstLookUpDelay } from "./timing"

type Change = Omit<Transition, "id" | "event"> & {
  event: Omit<EventEntry, "actor">
}

/** What an attempt to send leads to: a change of state, and an event. */
export function outcomeOf(
  purchaseOrder: Pick<PurchaseOrder, "distributor_name">,
  result: PlacementResult,
  now: Date
): { change: Change; emits: string | null } {
  const distributor = purchaseOrder.distributor_name
  switch (result.outcome) {
    case "accepted":
      return {
        emits: DropshipEvents.PURCHASE_ORDER_SUBMITTED,
        change: {
          transition: "accept",
          order_numbers: result.orderNumbers,
          event: {
            type: "submitted",
            message: `Accepted by ${distributor} as ${result.orderNumbers.join(", ")}`,
            data: { order_numbers: [...result.orderNumbers] },
          },
          patch: {
            submitted_at: now,
            next_sync_at: nextSyncAt({
              status: "submitted",
              submittedAt: now,
              unfinishedSince: null,
              now,
            }),
            needs_attention: false,
            attention_reason: null,
          },
        },
      }
    case "rejected":
      return {
        emits: DropshipEvents.PURCHASE_ORDER_REJECTED,
        change: {
          transition: "reject",
          event: {
            type: "rejected",
            message: `Refused by ${distributor}: ${result.reason}`,
          },
          patch: {
            next_sync_at: null,
            needs_attention: true,
            attention_reason: `${distributor} refused it: ${result.reason} Nothing was ordered; its lines are open again.`,
          },
        },
      }
    case "not_processed":
      return {
        emits: null,
        change: {
          transition: "postpone",
          event: {
            type: "postponed",
            message: `${distributor} asked to come back later: ${result.reason}`,
          },
          patch: { next_sync_at: afterSeconds(now, result.retryAfterSeconds) },
        },
      }
    case "unknown":
      return {
        emits: DropshipEvents.PURCHASE_ORDER_UNCONFIRMED,
        change: {
          transition: "lose",
          event: {
            type: "unconfirmed",
            message: `Sent, but it is unknown whether ${distributor} has it: ${result.reason}`,
          },
          patch: {
            lookup_count: 0,
            next_sync_at: afterSeconds(now, firstLookUpDelay),
          },
        },
      }
  }
}
