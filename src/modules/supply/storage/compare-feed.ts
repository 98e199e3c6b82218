import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type {
  FeedChangeSample,
  FeedChanges,
  FeedFigures,
} from "../../../schemas/feed-changes"
import { feedSamplesAtMost } from "../../../schemas/feed-changes"
import type { FeedRun } from "../../../schemas/feed-run"
import { countRows } from "./count-rows"
import {
  mergedItem,
  readStagedExtras,
  type StagedExtras,
} from "./merged-columns"
import { stageTables } from "./stage-columns"

/** Table of what `compareFeed` found. */
export const compared = "dropship_feed_compared"

export interface ComparedFeed {
  run_id: string
  distributor_id: string
  /** Full feeds in a row without a SKU that take its stock. */
  missing_runs_before_zero: number
}

/**
 * Compares a staged feed with what is stored, once for all that need it:
 * weighing, writing and sweeping read the outcome. It is there until the
 * transaction ends.
 */
export async function compareFeed(
  transaction: Knex,
  given: ComparedFeed
): Promise<void> {
  const extras = await readStagedExtras(transaction, given.run_id)
  await transaction.raw(
    `create temporary table ${compared} on commit drop as ${comparedItems(extras)}`,
    bindings(given)
  )
  await countRows(transaction, [`${compared} (sku)`])
}

/** How many items a compared feed makes, changes and leaves as they are. */
export async function countCompared(
  transaction: Knex
): Promise<Pick<FeedRun, "rows_created" | "rows_updated" | "rows_unchanged">> {
  const { rows } = await transaction.raw<{
    rows: [{ named: string; created: string; changed: string }]
  }>(
    `select count(*) filter (where is_named) as named,
       count(*) filter (where is_changed and not is_known) as created,
       count(*) filter (where is_changed) as changed
     from ${compared}`
  )
  const [counted] = rows
  const created = Number(counted.created)
  const changed = Number(counted.changed)
  return {
    rows_created: created,
    rows_updated: changed - created,
    rows_unchanged: Number(counted.named) - changed,
  }
}

/** What a compared feed would leave of the distributor's supply. */
export async function readFeedFigures(
  transaction: Knex,
  { run_id }: ComparedFeed
): Promise<FeedFigures> {
  const { rows } = await transaction.raw<{ rows: [{ figures: FeedFigures }] }>(
    `select jsonb_build_object(
       'items', jsonb_build_object('before', count(*) filter (where was_named), 'after', count(*) filter (where is_named)),
       'stock', jsonb_build_object('before', coalesce(sum(units_before), 0), 'after', coalesce(sum(units_after), 0)),
       'in_stock', jsonb_build_object('before', count(*) filter (where units_before > 0), 'after', count(*) filter (where units_after > 0)),
       'zeroed', count(*) filter (where units_before > 0 and units_after = 0),
       'median_cost', jsonb_build_object(
         'before', percentile_cont(0.5) within group (order by cost_before) filter (where cost_before > 0 and cost_after > 0),
         'after', percentile_cont(0.5) within group (order by cost_after) filter (where cost_before > 0 and cost_after > 0)
       ),
       'costs_compared', count(*) filter (where cost_before > 0 and cost_after > 0),
       'rows_read', ${rowsStaged} + ${rowsRejected},
       'rows_rejected', ${rowsRejected}
     ) as figures
     from ${compared}`,
    { run_id }
  )
  return rows[0].figures
}

/** SKUs that a staged feed would change most. */
export async function readFeedSamples(
  transaction: Knex,
  given: ComparedFeed
): Promise<FeedChanges["samples"]> {
  const sample = (before: string, after: string, rest: string) =>
    `(select coalesce(jsonb_agg(sample), '[]') from (
       select sku, title, ${before} as before, ${after} as after
       from compared where ${rest} limit ${feedSamplesAtMost}
     ) sample)`
  const units = (condition: string) =>
    sample(
      "units_before",
      "units_after",
      `${condition} order by units_before desc, sku`
    )
  // Details can't touch stock or cost, and samples show nothing else.
  const extras = {
    ...(await readStagedExtras(transaction, given.run_id)),
    details: false,
  }
  const { rows } = await transaction.raw<{
    rows: [Record<keyof FeedChanges["samples"], FeedChangeSample[]>]
  }>(
    `with compared as materialized (${comparedItems(extras)})
     select ${units("was_named and not is_named")} as removed,
       ${units("is_named and units_before > 0 and units_after = 0")} as zeroed,
       ${sample(
         "cost_before",
         "cost_after",
         "cost_before > 0 and cost_after > 0 and cost_before <> cost_after order by abs(ln(cost_after / cost_before)) desc, sku"
       )} as cost_moved`,
    bindings(given)
  )
  return rows[0]
}

function bindings({ missing_runs_before_zero: runs, ...given }: ComparedFeed) {
  return { ...given, runs }
}

/** Each SKU that is stored or staged, before and after. */
function comparedItems(extras: StagedExtras): string {
  const { columns, select, from } = mergedItem(extras)
  const values = columns.map((column) => `item.${column}`).join(", ")
  return `
    select coalesce(told.sku, known.sku) as sku, coalesce(told.title, known.title) as title,
      told.sku is not null as is_named, known.sku is not null as is_known,
      known.sku is not null and known.last_seen_at is null as was_named,
      told.sku is not null and known.content_hash is distinct from told.content_hash as is_changed,
      coalesce(told.has_stock_row, false) as has_stock_row, coalesce(told.has_price_row, false) as has_price_row,
      told.content_hash, coalesce(known.units, 0) as units_before,
      case when told.sku is not null then told.units
        when known.missing_runs + 1 < :runs then known.units else 0 end as units_after,
      known.cost as cost_before, told.cost as cost_after
    from (
      select item.sku, item.title, item.cost, item.units, item.has_stock_row, item.has_price_row,
        cast(hash_record_extended(row(${values}), 0) as text) as content_hash
      from (
        select ${select}, q.sku is not null as has_stock_row, p.sku is not null as has_price_row
        ${from} where i.run_id = :run_id
      ) item
    ) told
    full join (
      select sku, title, cost, units, last_seen_at, missing_runs, content_hash from dropship_distributor_item
      where distributor_id = :distributor_id and deleted_at is null
    ) known on known.sku = told.sku`
}

const rowsRejected = `(select count(*) from dropship_rejected_row where feed_run_id = :run_id)`

const rowsStaged = `(${Object.values(stageTables)
  .map((table) => `(select count(*) from ${table} where run_id = :run_id)`)
  .join(" + ")})`
