import { model } from "@medusajs/framework/utils"
import { PurchaseOrder } from "./purchase-order"

/** A distributor's SKU and how many of it; whole units. */
export const PurchaseOrderLine = model
  .define(
    { name: "PurchaseOrderLine", tableName: "dropship_purchase_order_line" },
    {
      id: model.id({ prefix: "dpol" }).primaryKey(),
      line_item_id: model.text(),
      variant_id: model.text().nullable(),
      sku: model.text(),
      title: model.text(),
      warehouse: model.text().nullable(),
      quantity: model.number(),
      shipped_quantity: model.number().default(0),
      backordered_quantity: model.number().default(0),
      canceled_quantity: model.number().default(0),
      /** Units that were canceled on our side, by request or by hand. */
      revoked_quantity: model.number().default(0),
      unit_cost: model.float().nullable(),
      purchase_order: model.belongsTo(() => PurchaseOrder, {
        mappedBy: "lines",
      }),
    }
  )
  .indexes([
    { on: ["line_item_id"] },
    { on: ["variant_id"] },
    { on: ["backordered_quantity"], where: "backordered_quantity > 0" },
  ])
  .checks([
    {
      name: "dropship_purchase_order_line_quantity_positive",
      expression: (columns) => `${columns.quantity} > 0`,
    },
    {
      name: "dropship_purchase_order_line_quantities_fit",
      expression: (columns) =>
        `${columns.shipped_quantity} >= 0 AND ${columns.canceled_quantity} >= 0 AND ${columns.shipped_quantity} + ${columns.canceled_quantity} <= ${columns.quantity}`,
    },
    {
      name: "dropship_purchase_order_line_revoked_fits",
      expression: (columns) =>
        `${columns.revoked_quantity} >= 0 AND ${columns.revoked_quantity} <= ${columns.quantity}`,
    },
  ])
