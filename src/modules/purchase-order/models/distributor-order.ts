import { model } from "@medusajs/framework/utils"
import { PurchaseOrder } from "./purchase-order"

/** What a distributor makes of a purchase order; may be several. */
export const DistributorOrder = model
  .define(
    { name: "DistributorOrder", tableName: "dropship_distributor_order" },
    {
      id: model.id({ prefix: "ddord" }).primaryKey(),
      number: model.text(),
      warehouse: model.text().nullable(),
      /** The distributor's own word. */
      status: model.text(),
      freight: model.float().nullable(),
      total: model.float().nullable(),
      invoice_number: model.text().nullable(),
      purchase_order: model.belongsTo(() => PurchaseOrder, {
        mappedBy: "distributor_orders",
      }),
    }
  )
  .indexes([
    { on: ["number"] },
    { on: ["purchase_order_id", "number"], unique: true },
  ])
