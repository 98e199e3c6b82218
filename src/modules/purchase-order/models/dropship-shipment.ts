import { model } from "@medusajs/framework/utils"
import { DropshipShipmentLine } from "./dropship-shipment-line"
import { PurchaseOrder } from "./purchase-order"

/** One parcel with a tracking number. */
export const DropshipShipment = model
  .define(
    { name: "DropshipShipment", tableName: "dropship_shipment" },
    {
      id: model.id({ prefix: "dship" }).primaryKey(),
      /** Which parcel this is within its purchase order, over all polls. */
      parcel_key: model.text(),
      tracking_number: model.text(),
      tracking_url: model.text().nullable(),
      carrier: model.text(),
      warehouse: model.text().nullable(),
      shipped_at: model.dateTime().nullable(),
      /** Medusa's fulfillment of this parcel, once made. */
      fulfillment_id: model.text().nullable(),
      /** When Medusa's shipment (label) was made. */
      registered_at: model.dateTime().nullable(),
      emailed_at: model.dateTime().nullable(),
      lines: model.hasMany(() => DropshipShipmentLine, {
        mappedBy: "shipment",
      }),
      purchase_order: model.belongsTo(() => PurchaseOrder, {
        mappedBy: "shipments",
      }),
    }
  )
  .indexes([
    { on: ["purchase_order_id", "parcel_key"], unique: true },
    { on: ["tracking_number"] },
    { on: ["fulfillment_id"] },
  ])
