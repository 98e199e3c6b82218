import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { FeedRunScope } from "../../../schemas/feed-run"
import { hasStaged } from "./has-staged"
import { hasStagedStock } from "./stock/has-staged-stock"

/** Whether a run still has the rows that applying it needs. */
export async function hasStagedRows(
  knex: Knex,
  runId: string,
  scope: FeedRunScope
): Promise<boolean> {
  return scope === "stock"
    ? hasStagedStock(knex, runId)
    : hasStaged(knex, "item", runId)
}
