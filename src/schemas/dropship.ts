import { z } from "@medusajs/framework/zod"
import type { MatchKind } from "./item"
import type { PurchaseOrder, PurchaseOrderStatus } from "./purchase-order"
import type { ChosenShipMethod } from "./ship-method"
import { shipToChangesSchema, type ShipTo } from "./ship-to"

/**
 * - `ready`: has a drop-shippable source
 * - `blocked`: has a source, none drop-shippable; `reason` says why
 * - `not_carried`: no distributor carries it
 * - `ordered`: nothing open, purchase orders have it all
 * - `not_open`: the order forbids it (canceled, unpaid, fulfilled otherwise)
 */
export const dropshipLineStates = [
  "ready",
  "blocked",
  "not_carried",
  "ordered",
  "not_open",
] as const
export type DropshipLineState = (typeof dropshipLineStates)[number]

/** Query of `GET /admin/dropship/orders/:order_id`. */
export const dropshipQuery = z.object({
  /** Asks the distributors for stock and cost first. */
  live: z
    .enum(["true", "false"])
    .transform((value) => value === "true")
    .optional(),
})
export type DropshipQuery = z.infer<typeof dropshipQuery>

/** What the distributor says just now of a source, or why it does not. */
export type LiveFigures =
  | {
      /** ISO 8601 UTC. */
      checked_at: string
      /** Units after the warehouse's buffer. */
      available_quantity: number
      /** Null where the distributor does not tell it by API. */
      unit_cost: number | null
    }
  | { error: string }

/** A distributor's item in one warehouse, for one order line. */
export interface Source {
  distributor_id: string
  distributor_name: string
  sku: string
  title: string
  warehouse: string
  warehouse_name: string
  /** Units after the warehouse's buffer. */
  available_quantity: number
  /** In the distributor's currency unit; null when the feed has none. */
  unit_cost: number | null
  /** Drop-ship fee, in the distributor's currency unit. */
  dropship_fee: number
  /** Charged once per purchase order, or for each unit of this item. */
  dropship_fee_basis: "order" | "unit"
  lead_time_days: number
  is_dropshippable: boolean
  /** Why not, in words; null when drop-shippable. */
  reason: string | null
  feed_seen_at: string
  /** Unit price less unit cost. */
  unit_margin: number | null
  matched_by: MatchKind
  is_preferred: boolean
  is_selected: boolean
  /** Only where the distributors were asked. */
  live?: LiveFigures
}

export interface DropshipLine {
  line_item_id: string
  variant_id: string | null
  title: string
  /** The merchant's own SKU. */
  sku: string | null
  thumbnail: string | null
  unit_price: number
  quantity: number
  /** Units that no purchase order and no fulfillment has. */
  open_quantity: number
  state: DropshipLineState
  reason: string | null
  sources: Source[]
  purchase_orders: {
    id: string
    po_number: string
    status: PurchaseOrderStatus
    quantity: number
  }[]
}

export interface PlannedPurchaseOrder {
  distributor_id: string
  distributor_name: string
  po_number: string
  ship_method: string
  lines: {
    line_item_id: string
    sku: string
    warehouse: string
    quantity: number
    unit_cost: number | null
  }[]
  dropship_fee: number
  /** Null while a unit cost is unknown. */
  total_cost: number | null
  margin: number | null
}

/** Answer of `GET /admin/dropship/orders/:order_id`. */
export interface Dropship {
  order_id: string
  display_id: number
  currency_code: string
  ship_to: ShipTo
  /** What the buyer chose at checkout, where the shop offers a choice. */
  chosen_ship_method: ChosenShipMethod | null
  lines: DropshipLine[]
  plan: { purchase_orders: PlannedPurchaseOrder[] }
  /** The order's purchase orders, newest first. */
  purchase_orders: PurchaseOrder[]
}

/** `[A-Z0-9-]`, at most 15 characters: safe at every distributor. */
export const poNumberSchema = z
  .string()
  .regex(/^[A-Z0-9-]{1,15}$/, "A-Z, 0-9 and -, at most 15 characters")

/** Body of `POST /admin/dropship/orders/:order_id`: places real orders. */
export const placePurchaseOrdersBody = z.strictObject({
  confirm: z.literal(true, {
    error: "must be true: this places a real order",
  }),
  purchase_orders: z
    .array(
      z.strictObject({
        distributor_id: z.string().min(1),
        po_number: poNumberSchema.optional(),
        ship_method: z.string().min(1).optional(),
        ship_to: shipToChangesSchema.optional(),
        lines: z
          .array(
            z.strictObject({
              line_item_id: z.string().min(1),
              sku: z.string().trim().min(1),
              warehouse: z.string().min(1).optional(),
              quantity: z.number().int().min(1).max(100_000),
            })
          )
          .min(1)
          .max(500),
      })
    )
    .min(1)
    .max(20)
    .optional(),
})
export type PlacePurchaseOrdersBody = z.infer<typeof placePurchaseOrdersBody>
