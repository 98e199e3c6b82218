import { model } from "@medusajs/framework/utils"

/** How old a distributor's stock figures are; one row a distributor. */
export const FeedSnapshot = model.define(
  { name: "FeedSnapshot", tableName: "dropship_feed_snapshot" },
  {
    distributor_id: model.text().primaryKey(),
    /** When the distributor made the stock file of the newest applied feed. */
    feed_seen_at: model.dateTime(),
    feed_run_id: model.text(),
  }
)
