import { model } from "@medusajs/framework/utils"
import { PurchaseOrder } from "./purchase-order"

/** Something that happened to a purchase order: who, what, when. */
export const PurchaseOrderEvent = model
  .define(
    { name: "PurchaseOrderEvent", tableName: "dropship_purchase_order_event" },
    {
      id: model.id({ prefix: "dpoev" }).primaryKey(),
      /** UTC. */
      at: model.dateTime(),
      type: model.text(),
      /** User id, or `system`. */
      actor: model.text(),
      message: model.text(),
      data: model.json().default({}),
      purchase_order: model.belongsTo(() => PurchaseOrder, {
        mappedBy: "events",
      }),
    }
  )
  // Whom a mail did not reach is looked for each minute.
  .indexes([{ on: ["type"], where: "type = 'mail_failed'" }])
