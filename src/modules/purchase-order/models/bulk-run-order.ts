import { model } from "@medusajs/framework/utils"
import { bulkOrderStates, type BulkOrderState } from "../../../schemas/bulk-run"
import { BulkRun } from "./bulk-run"

const states = Object.keys(bulkOrderStates) as BulkOrderState[]

/** An order of a bulk run, and how it ended. */
export const BulkRunOrder = model.define(
  { name: "BulkRunOrder", tableName: "dropship_bulk_run_order" },
  {
    id: model.id({ prefix: "dbulko" }).primaryKey(),
    /** From 0, in the order in which they are placed. */
    position: model.number(),
    order_id: model.text(),
    order_display_id: model.number().nullable(),
    state: model.enum(states).default("waiting"),
    message: model.text().nullable(),
    warnings: model.json().default([] as never),
    purchase_order_ids: model.json().default([] as never),
    /** When its placing began: what was stored since then is its own. */
    started_at: model.dateTime().nullable(),
    bulk_run: model.belongsTo(() => BulkRun, { mappedBy: "orders" }),
  }
)
