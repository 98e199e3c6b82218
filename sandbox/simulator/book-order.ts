import { z } from "@medusajs/framework/zod"

const units = z.int()

const lineSchema = z.object({
  sku: z.string(),
  quantity: units,
  backordered: units,
  canceled: units,
  shipped: units,
})

const parcelSchema = z.object({
  trackingNumber: z.string(),
  carrier: z.string(),
  /** ISO 8601. */
  shippedAt: z.string(),
  lines: z.array(z.object({ sku: z.string(), quantity: units })),
})

const orderSchema = z.object({
  number: z.string(),
  poNumber: z.string(),
  warehouse: z.string(),
  status: z.enum(["open", "backordered", "shipped", "canceled"]),
  /** ISO 8601. */
  placedAt: z.string(),
  shipMethod: z.string(),
  lines: z.array(lineSchema),
  parcels: z.array(parcelSchema),
})

const purchaseOrderSchema = z.object({
  poNumber: z.string(),
  shipTo: z.record(z.string(), z.string()),
  orders: z.array(orderSchema),
})

/** Everything that changes in an order book; what a state file holds. */
export const bookStateSchema = z.object({
  counters: z.object({ orders: units, parcels: units }),
  purchaseOrders: z.array(purchaseOrderSchema),
  /** Only the items whose stock differs from what they started with. */
  stock: z.array(z.tuple([z.string(), z.record(z.string(), units)])),
})

export type BookLine = z.infer<typeof lineSchema>
export type BookParcel = z.infer<typeof parcelSchema>
/** One of the distributor's orders under a PO: what leaves one warehouse. */
export type BookOrder = z.infer<typeof orderSchema>
export type BookPurchaseOrder = z.infer<typeof purchaseOrderSchema>
export type BookState = z.infer<typeof bookStateSchema>

/** Units of a line that may still ship. */
export function openUnits(line: BookLine): number {
  return line.quantity - line.canceled - line.shipped
}

/** Sets the status that follows from an order's lines. */
export function updateStatus(order: BookOrder): void {
  const open = order.lines.filter((line) => openUnits(line) > 0)
  if (open.length === 0) {
    const hasShipped = order.lines.some(({ shipped }) => shipped > 0)
    order.status = hasShipped ? "shipped" : "canceled"
  } else {
    order.status = open.every((line) => line.backordered >= openUnits(line))
      ? "backordered"
      : "open"
  }
}
