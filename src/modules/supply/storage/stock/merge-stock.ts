import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { weighFeed, type FeedLimits } from "../../domain/weigh-feed"
import { clearStage } from "../clear-stage"
import { endedMeanwhile } from "../ended-meanwhile"
import { holdRun } from "../hold-run"
import type { MergeFeedResult } from "../merge-feed"
import { stageTables } from "../stage-columns"
import { checkStagedStock } from "./check-staged-stock"
import { readStockFigures } from "./compare-stock"
import { rejectStockRows } from "./reject-stock-rows"
import { namedItems, type StockRun } from "./told-stock"

export interface MergeStockInput {
  run_id: string
  distributor_id: string
  /** Names by position, as staged. */
  file_names: readonly string[]
  /** When the distributor counted its stock. */
  feed_seen_at: Date
  /** Beyond which the run is held; null: a person has approved it. */
  limits: FeedLimits | null
  /**
   * An unchanged item whose stock was counted before is written all the same,
   * with its new time; null: none is.
   */
  confirm_before: Date | null
}

/**
 * Applies a staged stock run in one transaction: quantities of items that are
 * there and differ, and nothing else. Items that it does not name stay as they
 * are. A run that goes over a limit is held instead: its rows stay staged. A
 * run that is merged already is left as it is.
 *
 * @throws MedusaError NOT_ALLOWED when the run is no longer running, and when
 *   its staged rows are lost
 */
export async function mergeStock(
  knex: Knex,
  input: MergeStockInput
): Promise<MergeFeedResult> {
  // The planner must know how much was staged.
  await knex.raw(`analyze ${stageTables.quantity}, ${stageTables.update}`)

  return knex.transaction(async (transaction) => {
    const { merged, is_manual } = await checkStagedStock(
      transaction,
      input.run_id
    )
    if (merged) {
      return { ...merged, held_reason: null }
    }
    await rejectStockRows(transaction, input)
    const run: StockRun = {
      run_id: input.run_id,
      distributor_id: input.distributor_id,
      stock_seen_at: input.feed_seen_at,
      is_manual,
    }
    const held = input.limits && (await hold(transaction, run, input.limits))
    if (held) {
      return { ...nothing, ...held }
    }
    const { named, updated } = await writeStock(transaction, {
      ...run,
      confirm_before: input.confirm_before,
    })
    await recordSnapshot(transaction, run)
    await clearStage(transaction, [input.run_id])
    return recordMerge(transaction, input.run_id, {
      ...nothing,
      held_reason: null,
      rows_updated: updated,
      rows_unchanged: named - updated,
    })
  })
}

const nothing = {
  rows_created: 0,
  rows_updated: 0,
  rows_unchanged: 0,
  rows_removed: 0,
}

async function hold(transaction: Knex, run: StockRun, limits: FeedLimits) {
  const figures = await readStockFigures(transaction, run)
  return holdRun(transaction, {
    run_id: run.run_id,
    feed_seen_at: run.stock_seen_at,
    figures,
    reasons: weighFeed(figures, limits, "named"),
  })
}

/** Without its hash a changed item is written anew by the next full feed. */
async function writeStock(
  transaction: Knex,
  given: StockRun & { confirm_before: Date | null }
): Promise<{ named: number; updated: number }> {
  const { rows } = await transaction.raw<{
    rows: [{ named: string; updated: string }]
  }>(
    `with compared as materialized (${namedItems}),
     changed as (
       update dropship_distributor_item item
       set quantities = compared.quantities, units = compared.units_after,
         stock_seen_at = :stock_seen_at, content_hash = '', updated_at = now()
       from compared
       where item.id = compared.id and compared.quantities is distinct from compared.known_quantities
       returning item.id
     ), confirmed as (
       update dropship_distributor_item item
       set stock_seen_at = :stock_seen_at, updated_at = now()
       from compared
       where item.id = compared.id and not compared.is_kept
         and compared.quantities is not distinct from compared.known_quantities
         and compared.known_seen_at < least(cast(:confirm_before as timestamptz), :stock_seen_at)
         and cast(:confirm_before as timestamptz) is not null
       returning item.id
     )
     select (select count(*) from compared) as named, (select count(*) from changed) as updated,
       (select count(*) from confirmed) as confirmed`,
    { ...given }
  )
  const [{ named, updated }] = rows
  return { named: Number(named), updated: Number(updated) }
}

/**
 * Where a person took an older file, all the stock counts as that old: rather
 * too old than too new.
 */
async function recordSnapshot(transaction: Knex, run: StockRun): Promise<void> {
  await transaction.raw(
    `update dropship_feed_snapshot
     set stock_seen_at = :stock_seen_at, stock_run_id = :run_id, updated_at = now(),
       feed_seen_at = case when :is_manual then least(feed_seen_at, :stock_seen_at) else feed_seen_at end
     where distributor_id = :distributor_id`,
    { ...run }
  )
}

/** Last in the transaction, so that signs of life aren't held up by it. */
async function recordMerge(
  transaction: Knex,
  runId: string,
  { held_reason, ...counts }: Omit<MergeFeedResult, "rows_rejected">
): Promise<MergeFeedResult> {
  const { rows } = await transaction.raw<{ rows: { rows_rejected: number }[] }>(
    `update dropship_feed_run
     set phase = 'publishing', rows_updated = :rows_updated, rows_unchanged = :rows_unchanged, updated_at = now(),
       rows_rejected = (select count(*) from dropship_rejected_row where feed_run_id = :run_id)
     where id = :run_id and status = 'running' returning rows_rejected`,
    { run_id: runId, ...counts }
  )
  const [run] = rows
  if (!run) {
    throw endedMeanwhile()
  }
  return { held_reason, ...counts, ...run }
}
