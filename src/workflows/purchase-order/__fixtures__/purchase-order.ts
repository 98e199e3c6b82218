import type { PurchaseOrder } from "../../../schemas/purchase-order"
import { shipTo } from "../../../schemas/__fixtures__/ship-to"

/** Two units at WPS, submitted; `given` replaces whole fields. */
export function purchaseOrder(
  given: Partial<PurchaseOrder> = {}
): PurchaseOrder {
  return {
    ...order,
    ...given,
  }
}

const order: PurchaseOrder = {
  id: "dpo_1",
  po_number: "M1042-W1",
  order_id: "order_1",
  order_display_id: 1042,
  distributor_id: "wps",
  distributor_name: "Western Power Sports",
  status: "submitted",
  needs_attention: false,
  attention_reason: null,
  ship_to: shipTo,
  ship_method: "ground",
  currency_code: "usd",
  item_cost: 29.94,
  dropship_fee: 9.75,
  freight_cost: null,
  total_cost: 39.69,
  billed_total: null,
  billed_difference: null,
  billed_excess: null,
  distributor_orders: [
    {
      number: "41234567",
      warehouse: "ID",
      status: "Open",
      freight: null,
      total: null,
      invoice_number: null,
    },
  ],
  lines: [
    {
      id: "dpol_1",
      line_item_id: "ordli_1",
      sku: "87-5503",
      title: "Flywheel puller",
      warehouse: "ID",
      quantity: 2,
      shipped_quantity: 0,
      backordered_quantity: 0,
      canceled_quantity: 0,
      unit_cost: 14.97,
    },
  ],
  shipments: [],
  events: [],
  created_by: "user_1",
  created_at: "2026-11-28T12:00:00.000Z",
  submitted_at: "2026-11-28T12:00:01.000Z",
  last_synced_at: null,
}
