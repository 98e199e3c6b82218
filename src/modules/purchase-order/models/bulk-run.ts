import { model } from "@medusajs/framework/utils"
import { BulkRunOrder } from "./bulk-run-order"

/** Orders that one person placed with one confirmation, one after the other. */
export const BulkRun = model
  .define(
    { name: "BulkRun", tableName: "dropship_bulk_run" },
    {
      id: model.id({ prefix: "dbulk" }).primaryKey(),
      status: model.enum(["running", "finished"]).default("running"),
      /** User id. */
      created_by: model.text(),
      /** Last sign of life of whoever works on it; null: nobody began. */
      alive_at: model.dateTime().nullable(),
      finished_at: model.dateTime().nullable(),
      orders: model.hasMany(() => BulkRunOrder, { mappedBy: "bulk_run" }),
    }
  )
  // What was left behind is looked for each minute.
  .indexes([{ on: ["status"], where: "status = 'running'" }])
