import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { hasStaged } from "../has-staged"

/** Whether a stock run has rows staged. */
export async function hasStagedStock(
  knex: Knex,
  runId: string
): Promise<boolean> {
  return (
    (await hasStaged(knex, "quantity", runId)) ||
    (await hasStaged(knex, "update", runId))
  )
}
