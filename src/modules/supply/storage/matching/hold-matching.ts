import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * Waits, until the transaction ends, for whoever else writes matches or what
 * they rest on. Two feeds at once write rows of the same variants, each in its
 * own order: without this they could wait for each other.
 */
export async function holdMatching(transaction: Knex): Promise<void> {
  await transaction.raw(
    "select pg_advisory_xact_lock(hashtext('dropship_matching'))"
  )
}
