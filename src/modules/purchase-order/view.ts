import type { InferTypeOf } from "@medusajs/framework/types"
import { readBill } from "../../schemas/bill"
import type { PurchaseOrder as PurchaseOrderView } from "../../schemas/purchase-order"
import { shipToSchema } from "../../schemas/ship-to"
import { lastMailEvent } from "./domain/last-mail-event"
import type { PurchaseOrder } from "./models/purchase-order"

export type PurchaseOrderRow = InferTypeOf<typeof PurchaseOrder>

/** Relations that a view needs. */
export const viewRelations = [
  "lines",
  "distributor_orders",
  "shipments",
  "shipments.lines",
  "events",
]

/** A stored purchase order as the API answers it. */
export function purchaseOrderView(row: PurchaseOrderRow): PurchaseOrderView {
  const bill = readBill(row.distributor_orders, row.total_cost)
  return {
    id: row.id,
    po_number: row.po_number,
    order_id: row.order_id,
    order_display_id: row.order_display_id,
    distributor_id: row.distributor_id,
    distributor_name: row.distributor_name,
    status: row.status,
    needs_attention: row.needs_attention,
    attention_reason: row.attention_reason,
    ship_to: shipToSchema.parse(row.ship_to),
    ship_method: row.ship_method,
    currency_code: row.currency_code,
    item_cost: row.item_cost,
    dropship_fee: row.dropship_fee,
    freight_cost: row.freight_cost,
    total_cost: row.total_cost,
    billed_total: bill.total,
    billed_difference: bill.difference,
    billed_excess: row.billed_excess,
    distributor_orders: byId(row.distributor_orders).map((order) => ({
      number: order.number,
      warehouse: order.warehouse,
      status: order.status,
      freight: order.freight,
      total: order.total,
      invoice_number: order.invoice_number,
    })),
    lines: byId(row.lines).map((line) => ({
      id: line.id,
      line_item_id: line.line_item_id,
      sku: line.sku,
      title: line.title,
      warehouse: line.warehouse,
      quantity: line.quantity,
      shipped_quantity: line.shipped_quantity,
      backordered_quantity: line.backordered_quantity,
      canceled_quantity: line.canceled_quantity,
      unit_cost: line.unit_cost,
    })),
    shipments: byId(row.shipments).map((shipment) => ({
      id: shipment.id,
      tracking_number: shipment.tracking_number,
      tracking_url: shipment.tracking_url,
      carrier: shipment.carrier,
      warehouse: shipment.warehouse,
      shipped_at: iso(shipment.shipped_at),
      fulfillment_id: shipment.fulfillment_id,
      emailed_at: iso(shipment.emailed_at),
      mail_problem:
        shipment.emailed_at === null ? mailProblem(row, shipment.id) : null,
      lines: byId(shipment.lines).map((line) => ({
        line_id: line.line_id,
        quantity: line.quantity,
      })),
    })),
    events: newestFirst(row.events).map((event) => ({
      at: new Date(event.at).toISOString(),
      type: event.type,
      actor: event.actor,
      message: event.message,
      data: event.data,
    })),
    created_by: row.created_by,
    created_at: new Date(row.created_at).toISOString(),
    submitted_at: iso(row.submitted_at),
    last_synced_at: iso(row.last_synced_at),
  }
}

/** Why the buyer was not mailed about a parcel; null: nothing was tried. */
function mailProblem(
  { events }: PurchaseOrderRow,
  shipmentId: string
): string | null {
  const last = lastMailEvent(events, shipmentId)
  return last === null || last.type === "mailed" ? null : last.message
}

const iso = (date: Date | string | null) =>
  date === null ? null : new Date(date).toISOString()

function newestFirst<Row extends { at: Date; id: string }>(
  rows: readonly Row[]
): Row[] {
  const time = (row: Row) => new Date(row.at).getTime()
  return byId(rows)
    .reverse()
    .sort((one, other) => time(other) - time(one))
}

/** Ids are ULIDs, so their order is the order in which rows were made. */
function byId<Row extends { id: string }>(rows: readonly Row[]): Row[] {
  return [...rows].sort((one, other) => (one.id < other.id ? -1 : 1))
}
