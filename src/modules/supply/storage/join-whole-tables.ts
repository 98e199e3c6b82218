import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * Tells the planner, until the transaction ends, that whole tables are joined.
 * A nested loop, which it takes for a table that was empty a moment ago or for
 * an intermediate result, would go on for hours.
 */
export async function joinWholeTables(transaction: Knex): Promise<void> {
  await transaction.raw("set local enable_nestloop = off")
  // Where that leaves no other plan, its price looks so high that PostgreSQL
  // compiles the statement: seconds for a join that takes milliseconds.
  await transaction.raw("set local jit = off")
  await transaction.raw("set local work_mem = '64MB'")
}
