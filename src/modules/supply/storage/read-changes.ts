import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import { conflict } from "../../../conflict"
import { feedHoldSchema, type FeedChanges } from "../../../schemas/feed-changes"
import type { FeedRun } from "../../../schemas/feed-run"
import { readFeedSamples } from "./compare-feed"
import { hasStagedRows } from "./has-staged-rows"
import { joinWholeTables } from "./join-whole-tables"
import { readStockSamples } from "./stock/compare-stock"

/**
 * Why a run is held, and what it would change.
 *
 * @throws MedusaError NOT_FOUND, and CONFLICT when the run is not held
 */
export async function readChanges(
  knex: Knex,
  given: { run_id: string; missing_runs_before_zero: number }
): Promise<FeedChanges> {
  return knex.transaction(async (transaction) => {
    const { rows } = await transaction.raw<{
      rows: (Pick<
        FeedRun,
        "distributor_id" | "scope" | "status" | "trigger"
      > & {
        hold: unknown
        feed_seen_at: Date
      })[]
    }>(
      `select distributor_id, scope, status, "trigger", hold, feed_seen_at from dropship_feed_run where id = ?`,
      [given.run_id]
    )
    const [run] = rows
    if (!run) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no feed run ${given.run_id}.`
      )
    }
    if (run.status !== "held") {
      throw conflict(
        "Only of a held feed run it is known what it would change, and this one is not held any more."
      )
    }
    const hold = feedHoldSchema.parse(run.hold)
    if (!(await hasStagedRows(transaction, given.run_id, run.scope))) {
      return { ...hold, can_apply: false, samples: noSamples }
    }
    const { distributor_id } = run
    if (run.scope === "stock") {
      const samples = await readStockSamples(transaction, {
        run_id: given.run_id,
        distributor_id,
        stock_seen_at: run.feed_seen_at,
        is_manual: run.trigger === "manual",
      })
      return { ...hold, can_apply: true, samples }
    }
    await joinWholeTables(transaction)
    const samples = await readFeedSamples(transaction, {
      ...given,
      distributor_id,
    })
    return { ...hold, can_apply: true, samples }
  })
}

const noSamples = { removed: [], zeroed: [], cost_moved: [] }
