import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { conflict } from "../../../conflict"
import type { FeedRun } from "../../../schemas/feed-run"
import { takenFileSchema, type TakenFile } from "../domain/taken-file"
import { clearStage } from "./clear-stage"
import { hasStagedRows } from "./has-staged-rows"
import { holdDistributor } from "./hold-distributor"

const filesSchema = z.array(takenFileSchema)

/** What applying a held run needs. */
export interface ApprovedRun extends Pick<FeedRun, "distributor_id" | "scope"> {
  files: TakenFile[]
  /** When the distributor counted its stock. */
  feed_seen_at: Date
}

/**
 * Lets a held run go on: it is running again, with its rows still staged.
 * However many ask, one is let.
 *
 * @throws MedusaError NOT_FOUND, and CONFLICT when the run is not held, its
 *   staged rows are lost or another run is under way
 */
export async function approveHeldRun(
  knex: Knex,
  runId: string
): Promise<ApprovedRun> {
  return decide(knex, runId, "applied", async (transaction) => {
    const run = await read(transaction, runId)
    if (!(await hasStagedRows(transaction, runId, run.scope))) {
      throw conflict(
        "The rows of this feed run are no longer there, as after a crash of the database, so it was not applied. Pull the feed again."
      )
    }
    await refuseBeside(transaction, run.distributor_id)
    const { rows } = await transaction.raw<{
      rows: (ApprovedRun & { files: unknown })[]
    }>(
      `update dropship_feed_run
       set status = 'running', phase = 'merging', finished_at = null, heartbeat_at = now(), updated_at = now()
       where id = ? and status = 'held' returning distributor_id, scope, feed_seen_at, files`,
      [runId]
    )
    return rows[0] && { ...rows[0], files: filesSchema.parse(rows[0].files) }
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

/** A stock run may be under way while a full one is held. */
async function refuseBeside(
  transaction: Knex,
  distributorId: string
): Promise<void> {
  const { rows } = await transaction.raw<{ rows: { id: string }[] }>(
    "select id from dropship_feed_run where distributor_id = ? and status = 'running'",
    [distributorId]
  )
  if (rows.length > 0) {
    throw conflict(
      `Another feed run of ${distributorId} is under way, so this one was not applied. Wait until it has ended, and apply this one then.`
    )
  }
}

type RunRecord = Pick<FeedRun, "distributor_id" | "scope" | "status">

async function read(transaction: Knex, runId: string): Promise<RunRecord> {
  const { rows } = await transaction.raw<{ rows: RunRecord[] }>(
    "select distributor_id, scope, status from dropship_feed_run where id = ?",
    [runId]
  )
  const [run] = rows
  if (!run) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no feed run ${runId}; nothing was changed.`
    )
  }
  return run
}
