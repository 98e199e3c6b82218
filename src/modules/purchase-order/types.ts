import type { ShipTo } from "../../schemas/ship-to"
import type { PurchaseOrderTransition } from "./domain/states"

/** A purchase order about to be stored. Money in `currency_code`. */
export interface NewPurchaseOrder {
  po_number: string
  order_id: string
  order_display_id: number
  distributor_id: string
  distributor_name: string
  ship_to: ShipTo
  ship_method: string
  allow_split: boolean
  allow_backorder: boolean
  stock_location_id: string
  currency_code: string
  item_cost: number | null
  dropship_fee: number
  total_cost: number | null
  created_by: string
  lines: NewPurchaseOrderLine[]
  /** What the timeline begins with, beside that it was stored. */
  events: EventEntry[]
}

export interface NewPurchaseOrderLine {
  line_item_id: string
  variant_id: string | null
  sku: string
  title: string
  warehouse: string | null
  quantity: number
  unit_cost: number | null
}

/**
 * Greatest number of units of a line that purchase orders may hold: what was
 * ordered less what was fulfilled otherwise.
 */
export type Allowance = Readonly<Record<string, number>>

/** What is written into the timeline. */
export interface EventEntry {
  type: string
  /** User id, or `system`. */
  actor: string
  message: string
  data?: Record<string, unknown>
}

/** A change of state with what belongs to it; one transaction. */
export interface Transition {
  id: string
  transition: PurchaseOrderTransition
  event: EventEntry
  patch?: {
    next_sync_at?: Date | null
    submitting_at?: Date
    submitted_at?: Date
    revoked_at?: Date
    lookup_count?: number
    needs_attention?: boolean
    attention_reason?: string | null
  }
  /** Numbers of the distributor's orders that became known. */
  order_numbers?: readonly string[]
}
