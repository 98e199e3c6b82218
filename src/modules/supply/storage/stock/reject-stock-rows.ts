import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { position } from "../row-position"
import { stageTables } from "../stage-columns"

/**
 * Takes out of the staging tables what a stock run can't use and keeps it as
 * rejected rows: a SKU's second row in whole files (the first one counts), and
 * SKUs that are not among the distributor's items. An item that the newest
 * feed does not name and that has lost its stock is not among them any more.
 *
 * @param given.file_names by position, as staged
 */
export async function rejectStockRows(
  transaction: Knex,
  given: {
    run_id: string
    distributor_id: string
    file_names: readonly string[]
  }
): Promise<void> {
  const { run_id, distributor_id } = given
  const names = [...given.file_names]
  await transaction.raw(repeated, { run_id, names })
  for (const table of [stageTables.quantity, stageTables.update]) {
    await transaction.raw(unknown(table), { run_id, distributor_id, names })
  }
}

const insertRejected = `insert into dropship_rejected_row (id, feed_run_id, file, line, reason, excerpt)
  select 'drej_' || replace(gen_random_uuid()::text, '-', ''), :run_id, (cast(:names as text[]))[file], line`

const repeated = `
  with several as (
    select sku, min(${position("staged")}) as first
    from ${stageTables.quantity} staged where run_id = :run_id
    group by sku having count(*) > 1
  ), taken as (
    delete from ${stageTables.quantity} staged using several
    where staged.run_id = :run_id and staged.sku = several.sku and ${position("staged")} > several.first
    returning staged.file, staged.line, staged.sku, several.first & 4294967295 as first_line
  )
  ${insertRejected}, 'SKU ' || sku || ' is already in line ' || first_line || '; the first row counts', sku
  from taken`

const unknown = (table: string) => `
  with taken as (
    delete from ${table} staged
    where staged.run_id = :run_id and not exists (
      select from dropship_distributor_item item
      where item.distributor_id = :distributor_id and item.sku = staged.sku and item.deleted_at is null
        and (item.last_seen_at is null or item.quantities <> '{}')
    )
    returning staged.file, staged.line, staged.sku
  )
  ${insertRejected}, 'SKU ' || sku || ' is not among the items of the last full feed; a stock file adds none', sku
  from taken`
