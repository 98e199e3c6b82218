import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import { compareFeed, compared, type ComparedFeed } from "./compare-feed"
import { hasStaged } from "./has-staged"
import { readStagedExtras } from "./merged-columns"
import { rejectStagedRows } from "./reject-staged-rows"
import { stageTables } from "./stage-columns"
import { hasNewerStock, keepNewerStock } from "./stock/keep-newer-stock"

export interface StagedFeed extends ComparedFeed {
  /** Names by position, as staged. */
  file_names: readonly string[]
  /** When the distributor counted its stock. */
  feed_seen_at: Date
  /** When the updates among the files were made; absent: with the others. */
  update_seen_at?: Date | undefined
}

/**
 * Compares the rows of a staged feed that can be used with what is stored.
 * Looking for those that can't takes longer than comparing, and most feeds
 * have none: they are compared as they are, and sorted out only where the
 * figures don't add up.
 *
 * @throws MedusaError INVALID_DATA when the stock file is of other items
 */
export async function compareUsableRows(
  transaction: Knex,
  feed: StagedFeed
): Promise<void> {
  const { updates, details } = await readStagedExtras(transaction, feed.run_id)
  if (!updates && !details && !(await hasNewerStock(transaction, feed))) {
    await compareFeed(transaction, feed)
    if (await addsUp(transaction, feed.run_id)) {
      return
    }
    await transaction.raw(`drop table ${compared}`)
  }
  const hadStock = await hasStaged(transaction, "quantity", feed.run_id)
  await rejectStagedRows(transaction, feed)
  if (hadStock && !(await hasStaged(transaction, "quantity", feed.run_id))) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "No SKU of the stock file is in the item file: one of them is not what it should be."
    )
  }
  await keepNewerStock(transaction, feed)
  await compareFeed(transaction, feed)
}

/**
 * Whether each staged row has found its place: no SKU is there twice, and no
 * stock or price without its item. A SKU whose hash another one has counts as
 * twice, which costs time and nothing else.
 */
async function addsUp(transaction: Knex, runId: string): Promise<boolean> {
  const staged = (kind: "item" | "quantity" | "price") =>
    `(select count(*) from ${stageTables[kind]} where run_id = :run_id)`
  const { rows } = await transaction.raw<{ rows: [{ adds_up: boolean }] }>(
    `select count(*) = ${staged("item")}
       and count(distinct hashtextextended(sku, 0)) = ${staged("item")}
       and count(*) filter (where has_stock_row) = ${staged("quantity")}
       and count(*) filter (where has_price_row) = ${staged("price")} as adds_up
     from ${compared} where is_named`,
    { run_id: runId }
  )
  return rows[0].adds_up
}
