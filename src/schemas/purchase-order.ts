import { z } from "@medusajs/framework/zod"
import { orderQuery, paginationQuery } from "./pagination"
import type { ShipTo } from "./ship-to"

/**
 * The life of a purchase order. `color` is the admin's badge; `isOpen` says
 * that the distributor may still report something; `holdsQuantity` that the
 * ordered quantity is not open for another purchase order.
 */
export const purchaseOrderStatuses = {
  pending: { color: "grey", isOpen: true, holdsQuantity: true },
  submitting: { color: "blue", isOpen: true, holdsQuantity: true },
  unconfirmed: { color: "orange", isOpen: true, holdsQuantity: true },
  submitted: { color: "blue", isOpen: true, holdsQuantity: true },
  partially_shipped: { color: "orange", isOpen: true, holdsQuantity: true },
  shipped: { color: "green", isOpen: false, holdsQuantity: true },
  rejected: { color: "red", isOpen: false, holdsQuantity: false },
  canceled: { color: "red", isOpen: false, holdsQuantity: false },
} as const satisfies Record<
  string,
  {
    color: "grey" | "blue" | "orange" | "green" | "red"
    isOpen: boolean
    holdsQuantity: boolean
  }
>
export type PurchaseOrderStatus = keyof typeof purchaseOrderStatuses

export const purchaseOrderStatusSchema = z.enum(
  Object.keys(purchaseOrderStatuses) as [
    PurchaseOrderStatus,
    ...PurchaseOrderStatus[],
  ]
)

export const shippedFilters = [
  "not_shipped",
  "partially_shipped",
  "shipped",
] as const

/** Query of `GET /admin/dropship/purchase-orders`. */
export const listPurchaseOrdersQuery = z.object({
  ...paginationQuery,
  /**
   * Finds PO number, order display id, distributor order number, tracking
   * number, buyer name or e-mail, SKU.
   */
  q: z.string().trim().max(200).optional(),
  distributor_id: z.string().optional(),
  order_id: z.string().optional(),
  status: purchaseOrderStatusSchema.optional(),
  shipped: z.enum(shippedFilters).optional(),
  needs_attention: z
    .enum(["true", "false"])
    .transform((value) => value === "true")
    .optional(),
  order: orderQuery(["created_at", "po_number"], "-created_at"),
})
export type ListPurchaseOrdersQuery = z.infer<typeof listPurchaseOrdersQuery>

/** Query of `GET /admin/dropship/purchase-orders/export`: the list's filters. */
export const purchaseOrderFilter = listPurchaseOrdersQuery.omit({
  limit: true,
  offset: true,
  order: true,
})
export type PurchaseOrderFilter = z.infer<typeof purchaseOrderFilter>

/** Body of `POST /admin/dropship/purchase-orders/:id/distributor-orders`. */
export const enterOrderNumberBody = z.strictObject({
  /** As the distributor writes it. */
  number: z
    .string()
    .trim()
    .min(1)
    .max(50)
    .regex(/^[\x21-\x7e]+$/, "letters, digits and signs, without spaces"),
})
export type EnterOrderNumberBody = z.infer<typeof enterOrderNumberBody>

export interface PurchaseOrderLine {
  id: string
  line_item_id: string
  sku: string
  title: string
  warehouse: string | null
  quantity: number
  shipped_quantity: number
  backordered_quantity: number
  canceled_quantity: number
  unit_cost: number | null
}

export interface Shipment {
  id: string
  tracking_number: string
  tracking_url: string | null
  carrier: string
  warehouse: string | null
  shipped_at: string | null
  fulfillment_id: string | null
  emailed_at: string | null
  /** Why the buyer was not mailed; null: mailed, or not tried yet. */
  mail_problem: string | null
  lines: { line_id: string; quantity: number }[]
}

export interface DistributorOrder {
  number: string
  warehouse: string | null
  status: string
  freight: number | null
  total: number | null
  invoice_number: string | null
}

export interface PurchaseOrderEvent {
  at: string
  type: string
  /** User id, or `system` for a job. */
  actor: string
  message: string
  data: Record<string, unknown>
}

/** A purchase order as the API answers it. Money in `currency_code`. */
export interface PurchaseOrder {
  id: string
  po_number: string
  order_id: string
  order_display_id: number
  distributor_id: string
  distributor_name: string
  status: PurchaseOrderStatus
  needs_attention: boolean
  attention_reason: string | null
  ship_to: ShipTo
  ship_method: string
  currency_code: string
  item_cost: number | null
  dropship_fee: number
  /** Billed for freight; null: not known. */
  freight_cost: number | null
  /** Expected, as all costs of lines and fee. */
  total_cost: number | null
  /** Null until each of the distributor's orders has a total. */
  billed_total: number | null
  /** Billed less expected; null while one of them is not known. */
  billed_difference: number | null
  /** The same where it is above the merchant's limit; else null. */
  billed_excess: number | null
  distributor_orders: DistributorOrder[]
  lines: PurchaseOrderLine[]
  shipments: Shipment[]
  events: PurchaseOrderEvent[]
  created_by: string
  created_at: string
  submitted_at: string | null
  last_synced_at: string | null
}
