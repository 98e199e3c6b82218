import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { stageTables } from "./stage-columns"

/** Forgets the staged rows of runs that have ended. */
export async function clearStage(
  knex: Knex,
  runIds: readonly string[]
): Promise<void> {
  for (const table of Object.values(stageTables)) {
    await knex.raw(`delete from ${table} where run_id = any(?)`, [[...runIds]])
  }
}
