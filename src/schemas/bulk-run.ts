import { z } from "@medusajs/framework/zod"
import type { PlacementWarning } from "./dropship"
import type { PurchaseOrderStatus } from "./purchase-order"

/** Body of `POST /admin/dropship/orders/batch`: places real orders. */
export const placeManyBody = z.strictObject({
  confirm: z.literal(true, {
    error: "must be true: this places real orders",
  }),
  order_ids: z
    .array(z.string().min(1).max(100))
    .min(1)
    .max(100)
    .refine((ids) => new Set(ids).size === ids.length, "an order twice"),
})
export type PlaceManyBody = z.infer<typeof placeManyBody>

/**
 * How far a bulk run is with one of its orders.
 *
 * - `waiting`, `placing`: not at its end yet
 * - `placed`: its purchase orders are stored; their status says the rest
 * - `needs_look`: nothing was ordered, a person must weigh the warnings
 * - `refused`: nothing was ordered; the message says why
 * - `nothing_open`: somebody ordered it before
 */
export const bulkOrderStates = {
  waiting: { isDone: false, color: "grey" },
  placing: { isDone: false, color: "blue" },
  placed: { isDone: true, color: "green" },
  needs_look: { isDone: true, color: "orange" },
  refused: { isDone: true, color: "red" },
  nothing_open: { isDone: true, color: "grey" },
} as const satisfies Record<
  string,
  { isDone: boolean; color: "grey" | "blue" | "green" | "orange" | "red" }
>
export type BulkOrderState = keyof typeof bulkOrderStates

export interface BulkRunOrder {
  order_id: string
  /** Null: it was never read. */
  order_display_id: number | null
  state: BulkOrderState
  message: string | null
  warnings: PlacementWarning[]
  purchase_orders: {
    id: string
    po_number: string
    distributor_name: string
    status: PurchaseOrderStatus
  }[]
}

/** Answer of `GET /admin/dropship/bulk-runs/:id`. */
export interface BulkRun {
  id: string
  status: "running" | "finished"
  created_by: string
  created_at: string
  finished_at: string | null
  /** In the order in which they are placed. */
  orders: BulkRunOrder[]
}
