import { model } from "@medusajs/framework/utils"

/** A row of a feed file that couldn't be used, and why. */
export const RejectedRow = model
  .define(
    { name: "RejectedRow", tableName: "dropship_rejected_row" },
    {
      id: model.id({ prefix: "drej" }).primaryKey(),
      feed_run_id: model.text(),
      file: model.text(),
      /** Physical line, 1-based; the header is line 1. */
      line: model.number(),
      reason: model.text(),
      excerpt: model.text(),
    }
  )
  .indexes([{ on: ["feed_run_id", "line"] }])
