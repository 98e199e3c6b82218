import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * Waits, until the transaction ends, for whoever else starts, approves or
 * discards a feed run of the distributor. Each of them changes two rows: one
 * could wait for the other and the other for it.
 */
export async function holdDistributor(
  transaction: Knex,
  distributorId: string
): Promise<void> {
  await transaction.raw(
    "select pg_advisory_xact_lock(hashtext('dropship_feed_run:' || cast(? as text)))",
    [distributorId]
  )
}
