import { model } from "@medusajs/framework/utils"

/** How old a distributor's stock figures are; one row a distributor. */
export const FeedSnapshot = model.define(
  { name: "FeedSnapshot", tableName: "dropship_feed_snapshot" },
  {
    distributor_id: model.text().primaryKey(),
    /** When the distributor made the stock file of the newest applied feed. */
    feed_seen_at: model.dateTime(),
    feed_run_id: model.text(),
    /** The same of the newest stock run that was applied and read anything. */
    stock_seen_at: model.dateTime().nullable(),
    stock_run_id: model.text().nullable(),
    /** What was stale when all its stock was published last; null: nothing. */
    published_stale_before: model.dateTime().nullable(),
    /** Share of stale stock that was published then. */
    published_stale_percent: model.float().nullable(),
    /** Whether the feed itself was stale then. */
    published_as_stale: model.boolean().default(false),
  }
)
