import { model } from "@medusajs/framework/utils"

/**
 * Settings that hold for all distributors: the row `dropship`, and the row
 * `item_rules` with the defaults that are switched off.
 */
export const DropshipSetting = model.define(
  { name: "DropshipSetting", tableName: "dropship_setting" },
  {
    id: model.id({ prefix: "dset" }).primaryKey(),
    /** What differs from the defaults, as the row's schema names it. */
    values: model.json().default({}),
  }
)
