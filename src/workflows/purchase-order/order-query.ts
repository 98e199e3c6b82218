import type { OrderQuery } from "../../distributors/adapter"

/** A purchase order's row with its distributor orders. */
interface KnownOrder {
  po_number: string
  distributor_orders: readonly { number: string }[]
  submitted_at: Date | null
  submitting_at: Date | null
  created_at: Date | string
}

/** What a distributor is told about a purchase order that we ask for. */
export function orderQuery(order: KnownOrder): OrderQuery {
  return {
    poNumber: order.po_number,
    orderNumbers: order.distributor_orders.map(({ number }) => number),
    placedAt: new Date(
      order.submitted_at ?? order.submitting_at ?? order.created_at
    ),
  }
}
