import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  feedSamplesAtMost,
  type FeedChanges,
  type FeedChangeSample,
  type FeedFigures,
} from "../../../../schemas/feed-changes"
import { stageTables } from "../stage-columns"
import { namedItems, type StockRun } from "./told-stock"

/** What a staged stock run would leave of the items that it names. */
export async function readStockFigures(
  transaction: Knex,
  given: StockRun
): Promise<FeedFigures> {
  const { rows } = await transaction.raw<{ rows: [{ figures: FeedFigures }] }>(
    `with compared as (${namedItems})
     select jsonb_build_object(
       'items', jsonb_build_object('before', count(*), 'after', count(*)),
       'stock', jsonb_build_object('before', coalesce(sum(units_before), 0), 'after', coalesce(sum(units_after), 0)),
       'in_stock', jsonb_build_object('before', count(*) filter (where units_before > 0), 'after', count(*) filter (where units_after > 0)),
       'zeroed', count(*) filter (where units_before > 0 and units_after = 0),
       'median_cost', jsonb_build_object('before', null, 'after', null),
       'costs_compared', 0,
       'rows_read', ${rowsStaged} + ${rowsRejected},
       'rows_rejected', ${rowsRejected}
     ) as figures
     from compared`,
    { ...given }
  )
  return rows[0].figures
}

/** SKUs that a staged stock run would change most. */
export async function readStockSamples(
  transaction: Knex,
  given: StockRun
): Promise<FeedChanges["samples"]> {
  const { rows } = await transaction.raw<{ rows: FeedChangeSample[] }>(
    `select sku, title, units_before as before, units_after as after
     from (${namedItems}) compared
     where units_before > 0 and units_after = 0
     order by units_before desc, sku limit ${feedSamplesAtMost}`,
    { ...given }
  )
  return { removed: [], zeroed: rows, cost_moved: [] }
}

const rowsRejected = `(select count(*) from dropship_rejected_row where feed_run_id = :run_id)`

const rowsStaged = `((select count(*) from ${stageTables.quantity} where run_id = :run_id)
  + (select count(*) from ${stageTables.update} where run_id = :run_id))`
