import type { PlacementResult } from "../../distributors/adapter"
import type { EventEntry, Transition } from "../../modules/purchase-order/types"
import type { PurchaseOrder } from "../../schemas/purchase-order"
import { DropshipEvents } from "../events"
import { nextSyncAt } from "../../modules/purchase-order/domain/next-sync-at"
import { numberUnknown } from "../../modules/purchase-order/domain/number-unknown"
import { afterSeconds, firstLookUpDelay } from "./timing"

type Change = Omit<Transition, "id" | "event"> & {
  event: Omit<EventEntry, "actor">
}

/** What an attempt to send leads to: a change of state, and an event. */
export function outcomeOf(
  purchaseOrder: Pick<PurchaseOrder, "distributor_name" | "po_number"> & {
    /** An earlier attempt ended without an answer. */
    was_unconfirmed: boolean
    /** Attempts to send it, this one included. */
    attempts: number
  },
  result: PlacementResult,
  now: Date
): { change: Change; emits: string | null } {
  const { distributor_name: distributor, po_number } = purchaseOrder
  switch (result.outcome) {
    case "accepted": {
      const numbers = result.orderNumbers.join(", ")
      const notice = result.notice ? `. ${result.notice}` : ""
      return accepted(result.orderNumbers, now, {
        message: `Accepted by ${distributor}${numbers && ` as ${numbers}`}${notice}`,
        attention: null,
      })
    }
    case "duplicate":
      return purchaseOrder.was_unconfirmed
        ? accepted([], now, {
            message: `${distributor} has it: it refused ${po_number} as a number that it has. ${result.reason}`,
            attention: numberUnknown(distributor, po_number),
          })
        : rejected(
            distributor,
            `it has an order under ${po_number} that this shop did not send. ${result.reason}`
          )
    case "rejected":
      return purchaseOrder.was_unconfirmed
        ? doubtful(purchaseOrder, result.reason, now)
        : rejected(distributor, result.reason)
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

type Outcome = ReturnType<typeof outcomeOf>

function accepted(
  orderNumbers: readonly string[],
  now: Date,
  said: { message: string; attention: string | null }
): Outcome {
  return {
    emits: DropshipEvents.PURCHASE_ORDER_SUBMITTED,
    change: {
      transition: "accept",
      order_numbers: orderNumbers,
      event: {
        type: "submitted",
        message: said.message,
        data: { order_numbers: [...orderNumbers] },
      },
      patch: {
        submitted_at: now,
        next_sync_at: nextSyncAt({
          status: "submitted",
          submittedAt: now,
          revokedAt: null,
          unfinishedSince: null,
          now,
        }),
        needs_attention: said.attention !== null,
        attention_reason: said.attention,
      },
    },
  }
}

/** Attempts after which only a person goes on. */
const patience = 5

/**
 * A refusal of a second sending says nothing of the first: the goods may be
 * out of stock because the first one took them.
 */
function doubtful(
  purchaseOrder: Parameters<typeof outcomeOf>[0],
  reason: string,
  now: Date
): Outcome {
  const { distributor_name: distributor, po_number, attempts } = purchaseOrder
  return {
    emits: DropshipEvents.PURCHASE_ORDER_UNCONFIRMED,
    change: {
      transition: "lose",
      event: {
        type: "unconfirmed",
        message: `Sent again, and refused by ${distributor}: ${reason} That does not tell whether the first sending arrived.`,
      },
      patch: {
        next_sync_at:
          attempts < patience ? afterSeconds(now, 60 * 4 ** attempts) : null,
        needs_attention: true,
        attention_reason: `It is unknown whether ${distributor} has ${po_number} from the first sending; the second was refused: ${reason} Ask them before you order its lines again.`,
      },
    },
  }
}

function rejected(distributor: string, reason: string): Outcome {
  return {
    emits: DropshipEvents.PURCHASE_ORDER_REJECTED,
    change: {
      transition: "reject",
      event: {
        type: "rejected",
        message: `Refused by ${distributor}: ${reason}`,
      },
      patch: {
        next_sync_at: null,
        needs_attention: true,
        attention_reason: refusalText(distributor, reason),
      },
    },
  }
}

/** Adapters say themselves, mostly, who refused and that nothing was ordered. */
function refusalText(distributor: string, reason: string): string {
  const who = reason.startsWith(distributor)
    ? ""
    : `${distributor} refused it: `
  const end = reason.endsWith("Nothing was ordered.")
    ? "Its lines are open again."
    : "Nothing was ordered; its lines are open again."
  return `${who}${reason} ${end}`
}
