import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type {
  FeedChangeSample,
  FeedChanges,
  FeedFigures,
} from "../../../schemas/feed-changes"
import { feedSamplesAtMost } from "../../../schemas/feed-changes"
import { hasStaged } from "./has-staged"
import { mergedItem } from "./merged-columns"
import { stageTables } from "./stage-columns"

export interface ComparedFeed {
  run_id: string
  distributor_id: string
  /** Full feeds in a row without a SKU that take its stock. */
  missing_runs_before_zero: number
}

/**
 * What a staged feed would leave of the distributor's supply, beside what is
 * stored: one statement over both, whole.
 */
export async function readFeedFigures(
  transaction: Knex,
  given: ComparedFeed
): Promise<FeedFigures> {
  const { rows } = await transaction.raw<{ rows: [{ figures: FeedFigures }] }>(
    `with compared as (${await comparedItems(transaction, given.run_id)})
     select jsonb_build_object(
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
     from compared`,
    bindings(given)
  )
  return rows[0].figures
}

/** The same where nothing is stored to compare with. */
export async function readFirstFeedFigures(
  transaction: Knex,
  given: ComparedFeed
): Promise<FeedFigures> {
  const { rows } = await transaction.raw<{
    rows: [{ items: string; read: string; rejected: string }]
  }>(
    `select (select count(*) from ${stageTables.item} where run_id = :run_id) as items,
       ${rowsStaged} + ${rowsRejected} as read, ${rowsRejected} as rejected`,
    { run_id: given.run_id }
  )
  const [{ items, read, rejected }] = rows
  const nothing = { before: 0, after: 0 }
  return {
    items: { before: 0, after: Number(items) },
    stock: nothing,
    in_stock: nothing,
    zeroed: 0,
    median_cost: { before: null, after: null },
    costs_compared: 0,
    rows_read: Number(read),
    rows_rejected: Number(rejected),
  }
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
  const { rows } = await transaction.raw<{
    rows: [Record<keyof FeedChanges["samples"], FeedChangeSample[]>]
  }>(
    `with compared as materialized (${await comparedItems(transaction, given.run_id)})
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

/**
 * Each SKU that is stored or staged, before and after. Details can't touch
 * stock or cost, so they are left out.
 */
async function comparedItems(knex: Knex, runId: string): Promise<string> {
  const { columns, joins } = mergedItem({
    updates: await hasStaged(knex, "update", runId),
    details: false,
  })
  return `
    select coalesce(told.sku, known.sku) as sku, coalesce(told.title, known.title) as title,
      told.sku is not null as is_named, known.sku is not null and known.last_seen_at is null as was_named,
      coalesce(known.units, 0) as units_before,
      case when told.sku is not null then told.units
        when known.missing_runs + 1 < :runs then known.units else 0 end as units_after,
      known.cost as cost_before, told.cost as cost_after
    from (
      select i.sku, i.title, ${columns.cost} as cost, ${columns.units} as units
      from ${stageTables.item} i
      left join ${stageTables.quantity} q on q.run_id = i.run_id and q.sku = i.sku
      left join ${stageTables.price} p on p.run_id = i.run_id and p.sku = i.sku
      ${joins}
      where i.run_id = :run_id
    ) told
    full join (
      select sku, title, cost, units, last_seen_at, missing_runs from dropship_distributor_item
      where distributor_id = :distributor_id and deleted_at is null
    ) known on known.sku = told.sku`
}

const rowsRejected = `(select count(*) from dropship_rejected_row where feed_run_id = :run_id)`

const rowsStaged = `(${Object.values(stageTables)
  .map((table) => `(select count(*) from ${table} where run_id = :run_id)`)
  .join(" + ")})`
