import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { stageTables } from "./stage-columns"

const tables = Object.values(stageTables)

/** Forgets the staged rows of runs that have ended. */
export async function clearStage(
  knex: Knex,
  runIds: readonly string[]
): Promise<void> {
  if (await emptyStage(knex, runIds)) {
    return
  }
  for (const table of tables) {
    await knex.raw(`delete from ${table} where run_id = any(?)`, [[...runIds]])
  }
}

/**
 * Empties the tables at once where no other run needs them, so that no dead
 * rows are left for the next run to pass over. A run is there before its rows
 * are, and whoever wants to stage meanwhile waits for the lock.
 *
 * @returns false when another run is running or held, or stages right now
 */
async function emptyStage(
  knex: Knex,
  runIds: readonly string[]
): Promise<boolean> {
  try {
    return await knex.transaction(async (transaction) => {
      await transaction.raw(
        `lock table ${tables.join(", ")} in access exclusive mode nowait`
      )
      const { rows } = await transaction.raw<{ rows: { found: boolean }[] }>(
        `select exists (
           select from dropship_feed_run where status in ('running', 'held') and id <> all (?)
         ) as found`,
        [[...runIds]]
      )
      if (rows[0]?.found !== false) {
        return false
      }
      await transaction.raw(`truncate ${tables.join(", ")}`)
      return true
    })
  } catch (error) {
    if (isLocked(error)) {
      return false
    }
    throw error
  }
}

/** PostgreSQL's `lock_not_available`. */
function isLocked(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "55P03"
}
