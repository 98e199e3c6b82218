import { model } from "@medusajs/framework/utils"
import { purchaseOrderStatuses } from "../../../schemas/purchase-order"
import { DistributorOrder } from "./distributor-order"
import { DropshipShipment } from "./dropship-shipment"
import { PurchaseOrderEvent } from "./purchase-order-event"
import { PurchaseOrderLine } from "./purchase-order-line"

const statuses = Object.keys(
  purchaseOrderStatuses
) as (keyof typeof purchaseOrderStatuses)[]

/** What we buy from one distributor for one order. Money in `currency_code`. */
export const PurchaseOrder = model
  .define(
    { name: "PurchaseOrder", tableName: "dropship_purchase_order" },
    {
      id: model.id({ prefix: "dpo" }).primaryKey(),
      /** Unique for good: the key under which we ask "did it arrive?". */
      po_number: model.text().unique(),
      order_id: model.text(),
      order_display_id: model.number(),
      distributor_id: model.text(),
      /** Kept, so that old purchase orders read well without the adapter. */
      distributor_name: model.text(),
      status: model.enum(statuses).default("pending"),
      needs_attention: model.boolean().default(false),
      attention_reason: model.text().nullable(),
      ship_to: model.json(),
      ship_method: model.text(),
      allow_split: model.boolean(),
      allow_backorder: model.boolean(),
      /** The distributor's location in Medusa, which the parcels leave from. */
      stock_location_id: model.text(),
      /** Reservations that were moved there, so that they can go back. */
      moved_reservations: model.json().default([] as never),
      currency_code: model.text(),
      item_cost: model.float().nullable(),
      dropship_fee: model.float(),
      freight_cost: model.float().nullable(),
      total_cost: model.float().nullable(),
      /**
       * By how much the bill exceeds `total_cost`, where that is more than the
       * merchant's limit; else null.
       */
      billed_excess: model.float().nullable(),
      /** The excess that a person has dealt with; another one is a new matter. */
      settled_excess: model.float().nullable(),
      /** Back-ordered units that a person has dealt with; more are a new matter. */
      settled_backorder: model.number().nullable(),
      created_by: model.text(),
      /** Last sign of life of the present or last attempt to send it. */
      submitting_at: model.dateTime().nullable(),
      /**
       * An attempt since the last clear answer ended without one: a refusal of
       * the number as a repeated one then means that it had arrived.
       */
      was_unconfirmed: model.boolean().default(false),
      /** Attempts to send it; more than one only after proven absence. */
      attempts: model.number().default(0),
      submitted_at: model.dateTime().nullable(),
      /**
       * When it, or its rest, was canceled on our side; since the goods may
       * leave all the same, it is followed for some days more.
       */
      revoked_at: model.dateTime().nullable(),
      last_synced_at: model.dateTime().nullable(),
      /** When the job asks next; null: nothing more is expected. */
      next_sync_at: model.dateTime().nullable(),
      /** Look-ups since the outcome became unknown. */
      lookup_count: model.number().default(0),
      lines: model.hasMany(() => PurchaseOrderLine, {
        mappedBy: "purchase_order",
      }),
      distributor_orders: model.hasMany(() => DistributorOrder, {
        mappedBy: "purchase_order",
      }),
      shipments: model.hasMany(() => DropshipShipment, {
        mappedBy: "purchase_order",
      }),
      events: model.hasMany(() => PurchaseOrderEvent, {
        mappedBy: "purchase_order",
      }),
    }
  )
  .indexes([
    { on: ["order_id"] },
    { on: ["status", "next_sync_at"] },
    { on: ["distributor_id", "created_at"] },
    // What waits for a person is counted every minute.
    { on: ["needs_attention"], where: "needs_attention = true" },
    { on: ["billed_excess"], where: "billed_excess IS NOT NULL" },
  ])
  .checks([
    {
      name: "dropship_purchase_order_attempt_known",
      expression: (columns) =>
        `${columns.status} NOT IN ('submitting', 'unconfirmed') OR ${columns.submitting_at} IS NOT NULL`,
    },
    {
      name: "dropship_purchase_order_submission_known",
      expression: (columns) =>
        `${columns.status} NOT IN ('submitted', 'partially_shipped', 'shipped') OR ${columns.submitted_at} IS NOT NULL`,
    },
  ])
