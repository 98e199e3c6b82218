import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import { conflict } from "../../../conflict"
import type { FeedRun } from "../../../schemas/feed-run"
import { clearStage } from "./clear-stage"
import { hasStaged } from "./has-staged"
import { holdDistributor } from "./hold-distributor"

/** What applying a held run needs. */
export interface ApprovedRun {
  distributor_id: string
  /** When the distributor counted its stock. */
  feed_seen_at: Date
}

/**
 * Lets a held run go on: it is running again, with its rows still staged.
 * However many ask, one is let.
 *
 * @throws MedusaError NOT_FOUND, and CONFLICT when the run is not held or its
 *   staged rows are lost
 */
export async function approveHeldRun(
  knex: Knex,
  runId: string
): Promise<ApprovedRun> {
  return decide(knex, runId, "applied", async (transaction) => {
    if (!(await hasStaged(transaction, "item", runId))) {
      throw conflict(
        "The rows of this feed run are no longer there, as after a crash of the database, so it was not applied. Pull the feed again."
      )
    }
    const { rows } = await transaction.raw<{ rows: ApprovedRun[] }>(
      `update dropship_feed_run
       set status = 'running', phase = 'merging', finished_at = null, heartbeat_at = now(), updated_at = now()
       where id = ? and status = 'held' returning distributor_id, feed_seen_at`,
      [runId]
    )
    return rows[0]
  })
}

/**
 * Drops a held run with its staged rows.
 *
 * @throws MedusaError NOT_FOUND, and CONFLICT when the run is not held
 */
export async function discardHeldRun(
  knex: Knex,
  runId: string,
  reason: string
): Promise<void> {
  await decide(knex, runId, "discarded", async (transaction) => {
    const { rows } = await transaction.raw<{ rows: { id: string }[] }>(
      `update dropship_feed_run set status = 'discarded', discard_reason = ?, updated_at = now()
       where id = ? and status = 'held' returning id`,
      [reason, runId]
    )
    await clearStage(
      transaction,
      rows.map(({ id }) => id)
    )
    return rows[0]
  })
}

async function decide<Result>(
  knex: Knex,
  runId: string,
  participle: string,
  change: (transaction: Knex) => Promise<Result | undefined>
): Promise<Result> {
  return knex.transaction(async (transaction) => {
    const { distributor_id } = await read(transaction, runId)
    await holdDistributor(transaction, distributor_id)
    const { status } = await read(transaction, runId)
    const result = status === "held" ? await change(transaction) : undefined
    if (!result) {
      throw conflict(
        `Only a held feed run can be ${participle}, and this one is ${described[status]}; nothing was changed.`
      )
    }
    return result
  })
}

const described = {
  running: "running",
  succeeded: "applied already",
  held: "held no longer",
  failed: "failed",
  discarded: "discarded already",
} as const satisfies Record<FeedRun["status"], string>

async function read(
  transaction: Knex,
  runId: string
): Promise<Pick<FeedRun, "distributor_id" | "status">> {
  const { rows } = await transaction.raw<{
    rows: Pick<FeedRun, "distributor_id" | "status">[]
  }>("select distributor_id, status from dropship_feed_run where id = ?", [
    runId,
  ])
  const [run] = rows
  if (!run) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no feed run ${runId}; nothing was changed.`
    )
  }
  return run
}
