import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { stageTables, type StageKind } from "./stage-columns"

/** Whether a run has staged rows of a kind. */
export async function hasStaged(
  knex: Knex,
  kind: StageKind,
  runId: string
): Promise<boolean> {
  const { rows } = await knex.raw<{ rows: { found: boolean }[] }>(
    `select exists (select from ${stageTables[kind]} where run_id = ?) as found`,
    [runId]
  )
  return rows[0]?.found ?? false
}
