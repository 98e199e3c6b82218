import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import type { FeedRun, FeedRunPhase } from "../../../schemas/feed-run"
import { endedMeanwhile } from "./ended-meanwhile"
import { hasStaged } from "./has-staged"

const counts = [
  "rows_created",
  "rows_updated",
  "rows_unchanged",
  "rows_removed",
  "rows_rejected",
] as const satisfies readonly (keyof FeedRun)[]

/** What the merge of a run has counted. */
export type MergeCounts = Pick<FeedRun, (typeof counts)[number]>

/**
 * Looks whether a run can be merged.
 *
 * @returns what was counted, where the run is merged already and the step is
 *   only repeated; else null
 * @throws MedusaError NOT_ALLOWED when the run is no longer running, and when
 *   no item is staged: merging nothing would take the stock of every item
 */
export async function checkStage(
  knex: Knex,
  runId: string
): Promise<MergeCounts | null> {
  const { rows } = await knex.raw<{
    rows: (MergeCounts & { status: FeedRun["status"]; phase: FeedRunPhase })[]
  }>(
    `select status, phase, ${counts.join(", ")} from dropship_feed_run where id = ?`,
    [runId]
  )
  const [run] = rows
  if (run?.status !== "running") {
    throw endedMeanwhile()
  }
  const { status: _status, phase, ...counted } = run
  if (phase === "matching" || phase === "publishing") {
    return counted
  }
  if (await hasStaged(knex, "item", runId)) {
    return null
  }
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    "No row is left of those that were read, as when the database was restarted. Pull the feed again."
  )
}
