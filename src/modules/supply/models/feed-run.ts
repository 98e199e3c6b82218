import { model } from "@medusajs/framework/utils"
import {
  feedRunPhases,
  feedRunScopes,
  feedRunStatuses,
} from "../../../schemas/feed-run"

/** One pull of one distributor's files. */
export const FeedRun = model
  .define(
    { name: "FeedRun", tableName: "dropship_feed_run" },
    {
      id: model.id({ prefix: "dfrun" }).primaryKey(),
      distributor_id: model.text(),
      scope: model.enum([...feedRunScopes]).default("full"),
      status: model.enum([...feedRunStatuses]).default("running"),
      trigger: model.enum(["manual", "schedule"]),
      started_at: model.dateTime(),
      finished_at: model.dateTime().nullable(),
      /** `{ name, bytes, sha256 }` of each file taken. */
      files: model.json().default([] as never),
      phase: model.enum([...feedRunPhases]).default("transferring"),
      progress_rows: model.number().default(0),
      progress_total_rows: model.number().nullable(),
      /** Proof of life while running: an older one is taken for dead. */
      heartbeat_at: model.dateTime(),
      /** When the distributor's API was asked for the files, if it was. */
      downloaded_at: model.dateTime().nullable(),
      rows_read: model.number().default(0),
      rows_created: model.number().default(0),
      rows_updated: model.number().default(0),
      rows_unchanged: model.number().default(0),
      rows_removed: model.number().default(0),
      rows_rejected: model.number().default(0),
      levels_published: model.number().default(0),
      held_reason: model.text().nullable(),
      /** Reasons and figures, see `feedHoldSchema`. */
      hold: model.json().nullable(),
      /** Of a held run: when the distributor counted its stock. */
      feed_seen_at: model.dateTime().nullable(),
      discard_reason: model.text().nullable(),
      error: model.text().nullable(),
      /**
       * `{ items, items_in_stock, units }` of the distributor after an applied
       * run; null while it is not.
       */
      figures: model.json().nullable(),
    }
  )
  .indexes([
    { on: ["distributor_id", "created_at"] },
    // One run at a time for each distributor, whatever the number of instances.
    { on: ["distributor_id"], unique: true, where: "status = 'running'" },
    // Held runs wait for a person, and are counted every minute.
    { on: ["status"], where: "status = 'held'" },
  ])
