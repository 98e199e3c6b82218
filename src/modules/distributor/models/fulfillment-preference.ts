import { model } from "@medusajs/framework/utils"

/** Which distributor fulfils a brand when several could. */
export const FulfillmentPreference = model.define(
  {
    name: "FulfillmentPreference",
    tableName: "dropship_fulfillment_preference",
  },
  {
    id: model.id({ prefix: "dpref" }).primaryKey(),
    brand: model.text(),
    distributor_id: model.text(),
  }
)
