import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { PURCHASE_ORDER_MODULE } from "../../../src/modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../../src/modules/purchase-order/service"

const quantity = z.coerce.number()

const orderSchema = z.object({
  status: z.string(),
  items: z.array(
    z.object({
      id: z.string(),
      quantity,
      detail: z.object({
        fulfilled_quantity: quantity,
        shipped_quantity: quantity,
      }),
    })
  ),
  fulfillments: z.array(
    z.object({
      id: z.string(),
      location_id: z.string(),
      shipped_at: z.unknown(),
      canceled_at: z.unknown(),
      labels: z.array(z.object({ tracking_number: z.string() })),
      items: z.array(
        z.object({
          line_item_id: z.string(),
          inventory_item_id: z.string(),
          quantity,
        })
      ),
    })
  ),
})

const levelSchema = z.object({
  inventory_item_id: z.string(),
  location_id: z.string(),
  stocked_quantity: quantity,
  reserved_quantity: quantity,
})
const reservationSchema = z.object({
  line_item_id: z.string().nullable(),
  inventory_item_id: z.string(),
  location_id: z.string(),
  quantity,
})
const noticeSchema = z.object({
  resource_id: z.string(),
  status: z.string(),
  data: z.object({
    trackings: z.array(z.object({ tracking_number: z.string() })),
  }),
})

/** Which order, and what of the stock it may touch. */
export interface Subject {
  order_id: string
  email: string
  inventory_item_ids: readonly string[]
}

export type Facts = Awaited<ReturnType<typeof readFacts>>

/**
 * All that Medusa's modules and ours hold of an order, read from their own
 * services.
 */
export async function readFacts(
  container: MedusaContainer,
  { order_id, email, inventory_item_ids }: Subject
) {
  const inventory = container.resolve(Modules.INVENTORY)
  const items = { inventory_item_id: [...inventory_item_ids] }
  const [orders, levels, reservations, notices, rows] = await Promise.all([
    container.resolve("query").graph({
      entity: "order",
      fields: [
        "status",
        "items.*",
        "items.detail.*",
        "fulfillments.*",
        "fulfillments.items.*",
        "fulfillments.labels.*",
      ],
      filters: { id: order_id },
    }),
    inventory.listInventoryLevels(items, { take: null }),
    inventory.listReservationItems(items, { take: null }),
    container
      .resolve(Modules.NOTIFICATION)
      .listNotifications({ to: email, channel: "email" }, { take: null }),
    container
      .resolve<PurchaseOrderModuleService>(PURCHASE_ORDER_MODULE)
      .listPurchaseOrders(
        { order_id },
        { relations: ["lines", "shipments", "shipments.lines"], take: null }
      ),
  ])
  return {
    ...orderSchema.parse(orders.data[0]),
    levels: z.array(levelSchema).parse(levels),
    reservations: z.array(reservationSchema).parse(reservations),
    notices: z.array(noticeSchema).parse(notices),
    purchaseOrders: rows
      .sort((one, other) => (one.id < other.id ? -1 : 1))
      .map((row) => ({
        id: row.id,
        po_number: row.po_number,
        distributor_id: row.distributor_id,
        status: row.status,
        location_id: row.stock_location_id,
        lines: row.lines.map((line) => ({
          id: line.id,
          line_item_id: line.line_item_id,
          sku: line.sku,
          quantity: line.quantity,
          shipped: line.shipped_quantity,
          canceled: line.canceled_quantity,
          revoked: line.revoked_quantity,
        })),
        shipments: row.shipments
          .sort((one, other) => (one.id < other.id ? -1 : 1))
          .map((shipment) => ({
            id: shipment.id,
            parcel_key: shipment.parcel_key,
            tracking_number: shipment.tracking_number,
            fulfillment_id: shipment.fulfillment_id,
            isRegistered: shipment.registered_at !== null,
            isMailed: shipment.emailed_at !== null,
            lines: shipment.lines.map(({ line_id, quantity }) => ({
              line_id,
              quantity,
            })),
          })),
      })),
  }
}
