import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { position } from "./row-position"
import { stageTables } from "./stage-columns"

/** Of these kinds a SKU has one row; of the others all its rows count. */
const once = ["item", "quantity", "price"] as const

/** These join onto an item. */
const joined = ["quantity", "update", "price", "detail"] as const

/**
 * Takes out of the staging tables what can't be merged and keeps it as
 * rejected rows: a SKU's second row of a kind (the first one counts), and
 * what is told of a SKU that no item file names.
 *
 * @param given.file_names by position, as staged
 */
export async function rejectStagedRows(
  transaction: Knex,
  given: { run_id: string; file_names: readonly string[] }
): Promise<void> {
  for (const kind of once) {
    await transaction.raw(repeated(stageTables[kind]), bindings(given))
  }
  for (const kind of joined) {
    await transaction.raw(unknown(stageTables[kind]), bindings(given))
  }
}

function bindings(given: { run_id: string; file_names: readonly string[] }) {
  return { run_id: given.run_id, names: [...given.file_names] }
}

const insertRejected = `insert into dropship_rejected_row (id, feed_run_id, file, line, reason, excerpt)
  select 'drej_' || replace(gen_random_uuid()::text, '-', ''), :run_id`

const repeated = (table: string) => `
  with several as (
    select sku, min(${position("staged")}) as first
    from ${table} staged where run_id = :run_id
    group by sku having count(*) > 1
  ), taken as (
    delete from ${table} staged using several
    where staged.run_id = :run_id and staged.sku = several.sku and ${position("staged")} > several.first
    returning staged.file, staged.line, staged.sku,
      several.first >> 32 as first_file, several.first & 4294967295 as first_line
  )
  ${insertRejected}, (cast(:names as text[]))[file], line,
    'SKU ' || sku || ' is already in line ' || first_line ||
    case when first_file <> file then ' of ' || (cast(:names as text[]))[first_file::integer] else '' end ||
    '; the first row counts', sku
  from taken`

const unknown = (table: string) => `
  with taken as (
    delete from ${table} staged
    where staged.run_id = :run_id and not exists (
      select from ${stageTables.item} item where item.run_id = :run_id and item.sku = staged.sku
    )
    returning staged.file, staged.line, staged.sku
  )
  ${insertRejected}, (cast(:names as text[]))[file], line, 'SKU ' || sku || ' is in no item file of this feed', sku
  from taken`
