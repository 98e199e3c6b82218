import {
  purchaseOrderStatuses,
  type PurchaseOrderStatus,
} from "../../../schemas/purchase-order"

/**
 * The life of a purchase order: which event leads from which state to which.
 * What is not in this table can't happen.
 */
export const purchaseOrderTransitions = {
  /** One instance takes it to send it. */
  claim: { pending: "submitting" },
  /** The distributor has it: by its answer, or found by a look-up. */
  accept: { submitting: "submitted", unconfirmed: "submitted" },
  /** Definitely refused. */
  reject: { submitting: "rejected" },
  /** Definitely not processed; may be sent again later. */
  postpone: { submitting: "pending" },
  /** Sent, and no readable answer: nobody knows yet. */
  lose: { submitting: "unconfirmed" },
  /** A look-up proved that the distributor does not have it. */
  prove_absent: { unconfirmed: "pending" },
  /** The distributor refuses a number that it has: sending again tells. */
  send_again: { unconfirmed: "pending" },
  /** A person sends a refused one again, under the same number. */
  retry: { rejected: "pending" },
  /** A refused one turns out to be at the distributor after all. */
  discover: { rejected: "submitted" },
  /** Stopped before it was sent. */
  stop: { pending: "canceled" },
  /** The distributor canceled, on our request, all that has not left. */
  revoke: { submitted: "canceled", partially_shipped: "shipped" },
  /** A person says so; the distributor was told by phone, if at all. */
  cancel_by_hand: {
    unconfirmed: "canceled",
    submitted: "canceled",
    partially_shipped: "shipped",
  },
  /** The distributor will ship nothing of it, by its own report. */
  drop: { submitted: "canceled" },
  /**
   * Goods left, and more will come: also of what was said to be canceled,
   * since a distributor may ship it all the same.
   */
  ship_part: {
    submitted: "partially_shipped",
    partially_shipped: "partially_shipped",
    shipped: "partially_shipped",
    canceled: "partially_shipped",
  },
  /** Goods left, and nothing more will come: the rest, if any, is canceled. */
  ship_all: {
    submitted: "shipped",
    partially_shipped: "shipped",
    canceled: "shipped",
  },
} as const satisfies Record<
  string,
  Partial<Record<PurchaseOrderStatus, PurchaseOrderStatus>>
>

export type PurchaseOrderTransition = keyof typeof purchaseOrderTransitions

/** Units of a purchase order, over all its lines. */
export interface OrderUnits {
  ordered: number
  shipped: number
  canceled: number
}

const openUnits = ({ ordered, shipped, canceled }: OrderUnits) =>
  ordered - shipped - canceled

/** Events that the units must bear out; the others ask nothing of them. */
const guards: Partial<
  Record<PurchaseOrderTransition, (units: OrderUnits) => boolean>
> = {
  stop: ({ shipped }) => shipped === 0,
  revoke: (units) => openUnits(units) > 0,
  cancel_by_hand: (units) => openUnits(units) > 0,
  drop: (units) => units.shipped === 0 && openUnits(units) === 0,
  ship_part: (units) => units.shipped > 0 && openUnits(units) > 0,
  ship_all: (units) => units.shipped > 0 && openUnits(units) === 0,
}

/** The state after an event, or null when state or units forbid the event. */
export function nextStatus(
  status: PurchaseOrderStatus,
  transition: PurchaseOrderTransition,
  units: OrderUnits
): PurchaseOrderStatus | null {
  const table: Partial<Record<PurchaseOrderStatus, PurchaseOrderStatus>> =
    purchaseOrderTransitions[transition]
  const isBorneOut = guards[transition]?.(units) ?? true
  return isBorneOut ? (table[status] ?? null) : null
}

/** The event that shipped and canceled units amount to; null: none yet. */
export function eventOfUnits(
  units: OrderUnits
): "drop" | "ship_part" | "ship_all" | null {
  if (units.shipped > 0) {
    return openUnits(units) > 0 ? "ship_part" : "ship_all"
  }
  return openUnits(units) === 0 ? "drop" : null
}

/** Nothing more is expected of it, though a surprise may open it again. */
export const isFinal = (status: PurchaseOrderStatus) =>
  !purchaseOrderStatuses[status].isOpen
