import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import type { FeedRun, FeedRunPhase } from "../../../../schemas/feed-run"
import type { MergeCounts } from "../check-stage"
import { endedMeanwhile } from "../ended-meanwhile"
import { hasStagedStock } from "./has-staged-stock"

type RunRecord = MergeCounts &
  Pick<FeedRun, "status" | "trigger" | "rows_read"> & {
    phase: FeedRunPhase
    rejected: number
  }

/**
 * Looks whether a stock run can be merged. An update file may well be empty:
 * then nothing has changed at the distributor.
 *
 * @returns what was counted, where the run is merged already and the step is
 *   only repeated; else null
 * @throws MedusaError NOT_ALLOWED when the run is no longer running, and when
 *   rows were read of which none is left
 */
export async function checkStagedStock(
  knex: Knex,
  runId: string
): Promise<{ merged: MergeCounts | null; is_manual: boolean }> {
  const { rows } = await knex.raw<{ rows: RunRecord[] }>(
    `select status, "trigger", phase, rows_read, rows_created, rows_updated, rows_unchanged, rows_removed, rows_rejected,
       (select count(*)::integer from dropship_rejected_row where feed_run_id = run.id) as rejected
     from dropship_feed_run run where id = ?`,
    [runId]
  )
  const [run] = rows
  if (run?.status !== "running") {
    throw endedMeanwhile()
  }
  const { status: _, trigger, phase, rows_read, rejected, ...counted } = run
  const is_manual = trigger === "manual"
  if (phase === "matching" || phase === "publishing") {
    return { merged: counted, is_manual }
  }
  if (rows_read > rejected && !(await hasStagedStock(knex, runId))) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "No row is left of those that were read, as when the database was restarted. Pull the stock again."
    )
  }
  return { merged: null, is_manual }
}
