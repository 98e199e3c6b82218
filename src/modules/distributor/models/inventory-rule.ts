import { model } from "@medusajs/framework/utils"

/** What the merchant decides for one warehouse of one distributor. */
export const InventoryRule = model
  .define(
    { name: "InventoryRule", tableName: "dropship_inventory_rule" },
    {
      id: model.id({ prefix: "dirule" }).primaryKey(),
      distributor_id: model.text(),
      warehouse: model.text(),
      /** Days until the buyer can have tracking. */
      lead_time_days: model.number().default(3),
      /** Unit price from which on the lead time is 1 day. */
      dropship_cutoff: model.float().default(9999),
      /** A new account starts with every warehouse excluded. */
      is_excluded: model.boolean().default(true),
      /** Units that are never sold. */
      buffer_quantity: model.number().default(0),
    }
  )
  .indexes([{ on: ["distributor_id", "warehouse"], unique: true }])
