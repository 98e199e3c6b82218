import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { FeedLimits } from "../domain/weigh-feed"
import { checkStage, type MergeCounts } from "./check-stage"
import { clearStage } from "./clear-stage"
import { compared, countCompared } from "./compare-feed"
import { compareUsableRows, type StagedFeed } from "./compare-usable-rows"
import { countRows } from "./count-rows"
import { endedMeanwhile } from "./ended-meanwhile"
import { holdFeed } from "./hold-feed"
import { joinWholeTables } from "./join-whole-tables"
import { mergedItem, readStagedExtras } from "./merged-columns"
import { stageTables } from "./stage-columns"
import { sweepMissing } from "./sweep-missing"

export interface MergeFeedInput extends StagedFeed {
  /** Beyond which the feed is held; null: a person has approved it. */
  limits: FeedLimits | null
}

export interface MergeFeedResult extends MergeCounts {
  /** Why the feed is held and nothing was applied; null: it was applied. */
  held_reason: string | null
}

/** What the statements join by. */
const stagedKeys = Object.values(stageTables).map(
  (table) => `${table} (run_id, sku)`
)

const nothing = {
  rows_created: 0,
  rows_updated: 0,
  rows_unchanged: 0,
  rows_removed: 0,
}

/**
 * Applies a staged feed in one transaction: new and changed items are
 * written, unchanged ones are not touched, items the feed no longer names
 * lose their stock. All or nothing. A feed that goes over a limit is held
 * instead: its rows stay staged. A run that is merged already is left as it
 * is.
 *
 * @throws MedusaError NOT_ALLOWED when the run is no longer running, for
 *   example because it was taken for dead and replaced, and when no item is
 *   staged: a server that crashed has emptied the staging tables
 */
export async function mergeFeed(
  knex: Knex,
  input: MergeFeedInput
): Promise<MergeFeedResult> {
  return knex.transaction(async (transaction) => {
    await joinWholeTables(transaction)
    const merged = await checkStage(transaction, input.run_id)
    if (merged) {
      return { ...merged, held_reason: null }
    }
    await countRows(transaction, stagedKeys)
    await compareUsableRows(transaction, input)
    const { limits } = input
    const held = limits && (await holdFeed(transaction, { ...input, limits }))
    if (held) {
      return { ...nothing, ...held }
    }
    const counted = await countCompared(transaction)
    if (counted.rows_created + counted.rows_updated > 0) {
      await upsertItems(transaction, input)
    }
    const removed = await sweepMissing(transaction, input)
    await transaction.raw(
      `insert into dropship_feed_snapshot (distributor_id, feed_seen_at, feed_run_id) values (?, ?, ?)
       on conflict (distributor_id) do update
       set feed_seen_at = excluded.feed_seen_at, feed_run_id = excluded.feed_run_id, updated_at = now()`,
      [input.distributor_id, input.feed_seen_at, input.run_id]
    )
    await clearStage(transaction, [input.run_id])
    return recordMerge(transaction, input.run_id, {
      held_reason: null,
      ...counted,
      rows_removed: removed,
    })
  })
}

/** Writes the items that are new or changed, and no other. */
async function upsertItems(
  transaction: Knex,
  { run_id, distributor_id }: MergeFeedInput
): Promise<void> {
  const { columns, select, from } = mergedItem(
    await readStagedExtras(transaction, run_id)
  )
  const names = columns.join(", ")
  const updates = columns.map((name) => `${name} = excluded.${name}`)
  await transaction.raw(
    `insert into dropship_distributor_item (id, distributor_id, last_seen_at, content_hash, ${names})
     select 'ditem_' || md5(:distributor_id || ':' || told.sku), :distributor_id, null, told.content_hash, ${names}
     from (
       select ${select}, changed.content_hash
       ${from}
       join ${compared} changed on changed.sku = i.sku and changed.is_changed
       where i.run_id = :run_id
     ) told
     on conflict (distributor_id, sku) where deleted_at is null do update
     set ${updates.join(", ")}, last_seen_at = null, missing_runs = 0, content_hash = excluded.content_hash, updated_at = now()`,
    { run_id, distributor_id }
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
     set phase = 'matching', rows_created = :rows_created, rows_updated = :rows_updated,
       rows_unchanged = :rows_unchanged, rows_removed = :rows_removed, updated_at = now(),
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
