import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { stageTables } from "../stage-columns"

/** Whether a stock run has told any stock from a later time than a feed. */
export async function hasNewerStock(
  transaction: Knex,
  given: { distributor_id: string; feed_seen_at: Date }
): Promise<boolean> {
  const { distributor_id, feed_seen_at } = given
  const { rows } = await transaction.raw<{ rows: { found: boolean }[] }>(
    `select exists (select ${newer}) as found`,
    { distributor_id, feed_seen_at }
  )
  return rows[0]?.found ?? false
}

/**
 * Of a staged full feed: where a stock run has told an item's stock from a
 * later time than the feed's files, that stock takes the place of theirs.
 *
 * @param given.update_seen_at when the updates among the files were made; left
 *   out: with the others
 */
export async function keepNewerStock(
  transaction: Knex,
  given: {
    run_id: string
    distributor_id: string
    feed_seen_at: Date
    update_seen_at?: Date | undefined
  }
): Promise<void> {
  if (!(await hasNewerStock(transaction, given))) {
    return
  }
  const { run_id, distributor_id, feed_seen_at } = given
  const bindings = {
    run_id,
    distributor_id,
    feed_seen_at,
    update_seen_at: given.update_seen_at ?? feed_seen_at,
  }
  await transaction.raw(
    `delete from ${stageTables.update} staged
     using dropship_distributor_item item
     where staged.run_id = :run_id and item.distributor_id = :distributor_id and item.sku = staged.sku
       and item.stock_seen_at > :update_seen_at and item.deleted_at is null`,
    bindings
  )
  await transaction.raw(
    `with newer as (
       select item.sku, item.quantities, item.units ${newer}
     ), replaced as (
       update ${stageTables.quantity} staged set quantities = newer.quantities, units = newer.units
       from newer where staged.run_id = :run_id and staged.sku = newer.sku
       returning staged.sku
     )
     insert into ${stageTables.quantity} (run_id, file, line, sku, quantities, units)
     select :run_id, 0, 0, sku, quantities, units from newer
     where exists (select from ${stageTables.item} staged where staged.run_id = :run_id and staged.sku = newer.sku)
       and not exists (select from ${stageTables.quantity} staged where staged.run_id = :run_id and staged.sku = newer.sku)`,
    bindings
  )
}

/** Continues a select. */
const newer = `
  from dropship_distributor_item item
  where item.distributor_id = :distributor_id and item.stock_seen_at > :feed_seen_at and item.deleted_at is null`
