import { model } from "@medusajs/framework/utils"
import { DropshipShipment } from "./dropship-shipment"

/** How many units of a purchase order line are in a parcel. */
export const DropshipShipmentLine = model
  .define(
    { name: "DropshipShipmentLine", tableName: "dropship_shipment_line" },
    {
      id: model.id({ prefix: "dshipl" }).primaryKey(),
      line_id: model.text(),
      quantity: model.number(),
      shipment: model.belongsTo(() => DropshipShipment, { mappedBy: "lines" }),
    }
  )
  .checks([(columns) => `${columns.quantity} > 0`])
