import { z } from "@medusajs/framework/zod"

/*
 * What we read of Coastal's answers, and no more: a field that we don't need
 * can't make an answer unreadable.
 */

const text = z.string().trim().min(1)
const units = z.int().min(0)

const lineSchema = z.object({
  part: text.toUpperCase(),
  quantity: units,
  backordered: units,
  canceled: units,
})

const orderSchema = z.object({
  number: text,
  /** Coastal repeats it; an answer about another one is none to us. */
  po_number: text,
  status: text,
  warehouse: z.string().nullable(),
  freight: z.number().nullable(),
  total: z.number().nullable(),
  lines: z.array(lineSchema),
  parcels: z.array(
    z.object({
      tracking_number: text,
      carrier: z.string().nullable(),
      /** ISO 8601. */
      shipped_at: z.iso.datetime().nullable(),
      lines: z.array(z.object({ part: text.toUpperCase(), quantity: units })),
    })
  ),
})
export type CoastalOrder = z.output<typeof orderSchema>

/** Answer of `GET /orders`: none is an empty list, and never a 404. */
export const ordersSchema = z.object({ orders: z.array(orderSchema) })

/** Answer of `POST /orders`: one order for each warehouse that ships. */
export const placedSchema = z.object({ orders: z.array(orderSchema).min(1) })

/** Answer of `POST /orders/cancel`. */
export const canceledSchema = z.object({ canceled: z.literal(true) })

/** Answer of `GET /stock`: units by warehouse; unknown parts are left out. */
export const stockSchema = z.object({
  stock: z.array(
    z.object({
      part: text.toUpperCase(),
      quantities: z.record(z.string(), units),
    })
  ),
})

/** Answer of `GET /dealer`. */
export const dealerSchema = z.object({ may_order: z.boolean() })

/** How Coastal says no. */
export const refusalSchema = z.object({
  code: z.string().optional(),
  message: z.string(),
})

/** Body of `POST /orders`. */
export interface CoastalOrderRequest {
  po_number: string
  ship_via: string
  packing_slip: string
  may_split: boolean
  may_backorder: boolean
  ship_to: {
    name: string
    company: string | null
    address_1: string
    address_2: string | null
    city: string
    state: string
    zip: string
    phone: string | null
  }
  lines: { part: string; quantity: number; warehouse: string | null }[]
}
