import { z } from "@medusajs/framework/zod"
import type { WpsQuantities } from "../catalog/types"
import { cartHeaderSchema } from "./cart-header"

const warehouseCode = z.enum(["ID", "CA", "IN", "PA", "TX", "GA", "PA2"])

const orderDetailSchema = z.object({
  order_number: z.string(),
  order_status: z.enum([
    "Open",
    "Backorder",
    "Shipped",
    "Invoiced",
    "Cancelled",
  ]),
  invoice_number: z.number().nullable(),
  freight: z.number(),
  misc_charges: z.number(),
  order_total: z.number(),
  warehouse: warehouseCode,
  /** YYYY-MM-DD, UTC. */
  order_date: z.string(),
  /** YYYY-MM-DD, or empty until shipped. */
  ship_date: z.string(),
  /** YYYY-MM-DD, or null until invoiced. */
  invoice_date: z.string().nullable(),
  ship_via: z.string(),
  tracking_numbers: z.array(z.string()),
  items: z.array(
    z.object({ sku: z.string(), quantity: z.int(), backordered: z.int() })
  ),
})

const purchaseOrderSchema = z.object({
  po_number: z.string(),
  ship_name: z.string(),
  ship_address: z.string(),
  ship_city: z.string(),
  ship_state: z.string(),
  ship_zip: z.string(),
  order_details: z.array(orderDetailSchema),
})

const cartSchema = z.object({
  cart_number: z.string(),
  header: cartHeaderSchema,
  items: z.array(z.object({ sku: z.string(), quantity: z.int() })),
})

const units = z.int()
const quantitiesSchema: z.ZodType<WpsQuantities> = z.object({
  boise: units,
  fresno: units,
  elizabethtown: units,
  ashley: units,
  midlothian: units,
  jessup: units,
  midway: units,
})

/** What a state file holds. */
export const storedStateSchema = z.object({
  counters: z.object({
    cart: z.int(),
    order: z.int(),
    invoice: z.int(),
    tracking: z.int(),
  }),
  carts: z.array(cartSchema),
  purchaseOrders: z.array(purchaseOrderSchema),
  /** Only the items whose stock differs from the catalogue. */
  stock: z.array(z.tuple([z.string(), quantitiesSchema])),
})

/** One of WPS's orders under a PO: what leaves one warehouse. */
export type OrderDetail = z.infer<typeof orderDetailSchema>
export type WpsPurchaseOrder = z.infer<typeof purchaseOrderSchema>
export type WpsCart = z.infer<typeof cartSchema>

/** Everything that changes while the simulator runs. Keys are PO numbers. */
export type WpsState = {
  counters: z.infer<typeof storedStateSchema>["counters"]
  carts: Map<string, WpsCart>
  purchaseOrders: Map<string, WpsPurchaseOrder>
  stock: Map<string, WpsQuantities>
}

export function emptyState(): WpsState {
  return {
    counters: {
      cart: 1000,
      order: 41_000_000,
      invoice: 9_900_000,
      tracking: 0,
    },
    carts: new Map(),
    purchaseOrders: new Map(),
    stock: new Map(),
  }
}
