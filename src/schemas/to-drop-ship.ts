import { z } from "@medusajs/framework/zod"
import type {
  DropshipLineState,
  DropshipPlan,
  PlacementWarning,
} from "./dropship"
import { orderQuery, paginationQuery } from "./pagination"

/**
 * - `ready`: placing its plan goes through, be it after warnings were weighed
 * - `waiting`: nothing of it can be placed now; `reasons` say why
 */
export const toDropShipStates = ["ready", "waiting"] as const
export type ToDropShipState = (typeof toDropShipStates)[number]

/** Query of `GET /admin/dropship/orders`. */
export const listToDropShipQuery = z.object({
  ...paginationQuery,
  /** Finds the order's number, words of the buyer's name or e-mail, SKU. */
  q: z.string().trim().min(1).max(200).optional(),
  /**
   * By what can be told without a plan, that is payment and stock at all: a
   * row says its own state, which rules and limits may make another one.
   */
  state: z.enum(toDropShipStates).optional(),
  order: orderQuery(["placed_at", "display_id"], "placed_at"),
})
export type ListToDropShipQuery = z.infer<typeof listToDropShipQuery>

/** An open order that distributors could supply. */
export interface ToDropShipOrder {
  order_id: string
  display_id: number
  placed_at: string
  currency_code: string
  buyer: { name: string; email: string | null }
  /** Lines of which something is open. */
  lines: {
    line_item_id: string
    title: string
    sku: string | null
    open_quantity: number
    state: DropshipLineState
    reason: string | null
  }[]
  state: ToDropShipState
  /** Why it, or a part of it, can't be placed now. */
  reasons: string[]
  plan: DropshipPlan
  /** Of all its purchase orders; null while a cost is not known. */
  margin: number | null
  /** By the feeds; the distributors are asked when it is placed. */
  warnings: PlacementWarning[]
  /** A person keeps it from automatic mode and bulk runs. */
  is_on_hold: boolean
  /** Why automatic mode leaves it; null: it is on and takes it. */
  automatic_reason: string | null
}
