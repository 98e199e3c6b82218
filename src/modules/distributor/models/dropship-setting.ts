import { model } from "@medusajs/framework/utils"

/** Settings that hold for all distributors: a single row, id `dropship`. */
export const DropshipSetting = model.define(
  { name: "DropshipSetting", tableName: "dropship_setting" },
  {
    id: model.id({ prefix: "dset" }).primaryKey(),
    /** The `settingsSchema` keys that differ from their defaults. */
    values: model.json().default({}),
  }
)
