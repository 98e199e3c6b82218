import { z } from "@medusajs/framework/zod"
import type { MatchKind, StockAge } from "./item"
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

/**
 * What can speak against a source. `override` says what it takes to choose it
 * all the same: `reason`, the words of a person, kept in the purchase order's
 * timeline; `accept`, an accepted warning; null, nothing helps.
 */
export const sourceObstacles = {
  disabled: { override: null },
  currency: { override: null },
  /** An item rule or the feed forbids it. */
  item: { override: "reason" },
  excluded: { override: "reason" },
  lead_time: { override: "reason" },
  stock: { override: "accept" },
} as const satisfies Record<string, { override: "reason" | "accept" | null }>
export type SourceObstacle = keyof typeof sourceObstacles

/** A distributor's item in one warehouse, for one order line. */
export interface Source extends StockAge {
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
  /** It may be drop-shipped, and the open quantity is there. */
  is_dropshippable: boolean
  /** Units that may be drop-shipped from here, be it fewer than are open. */
  usable_quantity: number
  obstacle: SourceObstacle | null
  /** Why not, in words; null when drop-shippable. */
  reason: string | null
  /** Ship methods that the item rules allow; null: all. */
  ship_methods: string[] | null
  feed_seen_at: string
  /** Unit price less unit cost. */
  unit_margin: number | null
  matched_by: MatchKind
  /** The SKU that this one replaces, where that is how it was found. */
  supersedes: string | null
  is_preferred: boolean
  /** The plan buys the line here, or a part of it. */
  is_selected: boolean
  /** Place among the line's usable sources, 1 is best; null: not usable. */
  rank: number | null
  /**
   * What the whole order would cost more with the line bought here alone, in
   * its currency unit: fees and parcels counted once. Null where the source
   * can't be used, a cost is unknown, or the plan leaves the line out.
   */
  order_cost_difference: number | null
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
  /** Open units that lie on the shop's own shelves; they are not planned. */
  own_stock_quantity: number
  /** Why the plan buys it where it does, or not at all, in words. */
  decision: string | null
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
  /** What the parcels are expected to cost to ship; 0 when nothing is known. */
  freight_estimate: number
  /** Items and fee. Null while a unit cost is unknown. */
  total_cost: number | null
  /** Price less total cost and freight estimate. */
  margin: number | null
}

/** The best way to buy what is open of an order. */
export interface DropshipPlan {
  purchase_orders: PlannedPurchaseOrder[]
  /** Items, fees and freight estimates; null while a unit cost is unknown. */
  landed_cost: number | null
  /** Parcels that it takes, as far as can be told before. */
  parcel_count: number
  /** False: the order is so big that better plans were not all ruled out. */
  is_proven: boolean
}

/** Answer of `GET /admin/dropship/orders/:order_id`. */
export interface Dropship {
  order_id: string
  display_id: number
  currency_code: string
  ship_to: ShipTo
  /** What the buyer chose at checkout, where the shop offers a choice. */
  chosen_ship_method: ChosenShipMethod | null
  /** A person keeps it from automatic mode and bulk runs. */
  is_on_hold: boolean
  lines: DropshipLine[]
  plan: DropshipPlan
  /** The order's purchase orders, newest first. */
  purchase_orders: PurchaseOrder[]
}

/** `[A-Z0-9-]`, at most 15 characters: safe at every distributor. */
export const poNumberSchema = z
  .string()
  .regex(/^[A-Z0-9-]{1,15}$/, "A-Z, 0-9 and -, at most 15 characters")

/**
 * What a person must weigh before an order is placed.
 *
 * - `margin_below_limit`: a purchase order earns less than the limit
 * - `cost_rose`: the distributor asks more than the feed told, past the limit
 * - `stock_short`: less in stock than wanted, by the live check or the feed
 * - `stock_unknown`: the distributor did not answer the live check, or its
 *   stock is stale and nothing newer could be asked for
 * - `source_forbidden`: a rule forbids the source; its line needs a reason
 */
export const placementWarnings = [
  "margin_below_limit",
  "cost_rose",
  "stock_short",
  "stock_unknown",
  "source_forbidden",
] as const
export type PlacementWarningCode = (typeof placementWarnings)[number]

export interface PlacementWarning {
  code: PlacementWarningCode
  /** Path in the request, for example `purchase_orders.0.lines.1`. */
  field: string
  distributor_id: string
  line_item_id?: string
  message: string
  /** Figures behind the message, by name. */
  data: Record<string, string | number | null>
}

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
              /** Why a forbidden source is chosen all the same. */
              override_reason: z.string().trim().min(1).max(500).optional(),
            })
          )
          .min(1)
          .max(500),
      })
    )
    .min(1)
    .max(20)
    .optional(),
  /** Warnings that a person has weighed. */
  accept: z.array(z.enum(placementWarnings)).max(20).optional(),
})
export type PlacePurchaseOrdersBody = z.infer<typeof placePurchaseOrdersBody>
