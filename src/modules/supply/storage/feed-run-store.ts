import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { conflict } from "../../../conflict"
import type { FeedRun, FeedRunPhase } from "../../../schemas/feed-run"
import type { TakenFile } from "../domain/taken-file"
import { clearStage } from "./clear-stage"
import { figuresOfRun } from "./feed-figures"
import { holdDistributor } from "./hold-distributor"

/** Without a sign of life for this long, a running run is taken for dead. */
export const deadAfter = "2 minutes"

/** Rejected rows of older runs are of no use any more. */
const rejectionsKeptFor = "30 days"

/** Runs that a new one put an end to, by id. */
export interface ReplacedRuns {
  /** Without a sign of life: marked as failed. */
  dead: string[]
  /** Held: marked as discarded. */
  discarded: string[]
}

/**
 * Opens a feed run. One runs at a time for each distributor, whatever the
 * number of instances; one that died is marked as failed and replaced. A held
 * one is discarded: newer files tell more. But stock alone tells less than a
 * full feed, so a held full one outlives stock runs.
 *
 * @throws MedusaError CONFLICT while another is running
 */
export async function startFeedRun(
  knex: Knex,
  given: Pick<FeedRun, "id" | "distributor_id" | "trigger"> &
    Partial<Pick<FeedRun, "scope">>
): Promise<ReplacedRuns> {
  const { scope = "full" } = given
  return knex.transaction(async (transaction) => {
    await holdDistributor(transaction, given.distributor_id)
    const { rows: stopped } = await transaction.raw<{ rows: { id: string }[] }>(
      `update dropship_feed_run
       set status = 'failed', finished_at = now(), updated_at = now(),
         error = 'The run stopped without an answer, as when the server is restarted; ' ||
           case when phase in ('matching', 'publishing')
             then 'what it read was stored, but the stock was not published. The next run does that.'
             else 'nothing was applied.' end
       where distributor_id = ? and status = 'running' and heartbeat_at < now() - interval '${deadAfter}'
       returning id`,
      [given.distributor_id]
    )
    await transaction.raw(
      `delete from dropship_rejected_row rejected using dropship_feed_run run
       where run.id = rejected.feed_run_id and run.distributor_id = ? and run.created_at < now() - interval '${rejectionsKeptFor}'`,
      [given.distributor_id]
    )
    const { rowCount } = await transaction.raw<{ rowCount: number }>(
      `insert into dropship_feed_run (id, distributor_id, "trigger", scope, started_at, heartbeat_at)
       values (:id, :distributor_id, :trigger, :scope, now(), now())
       on conflict (distributor_id) where status = 'running' and deleted_at is null do nothing`,
      { ...given, scope }
    )
    if (rowCount === 0) {
      throw conflict(
        `A feed run of ${given.distributor_id} is under way; no second one was started. Wait until it has ended.`
      )
    }
    // Only now: a run that became held a moment ago is seen too.
    const { rows: held } = await transaction.raw<{ rows: { id: string }[] }>(
      `update dropship_feed_run
       set status = 'discarded', updated_at = now(),
         discard_reason = 'A newer run of this feed was started before this one was applied or discarded.'
       where distributor_id = :distributor_id and status = 'held' and :scope in ('full', scope)
       returning id`,
      { distributor_id: given.distributor_id, scope }
    )
    const dead = stopped.map(({ id }) => id)
    const discarded = held.map(({ id }) => id)
    if (dead.length + discarded.length > 0) {
      await clearStage(transaction, [...dead, ...discarded])
    }
    return { dead, discarded }
  })
}

export interface FeedRunProgress {
  phase: FeedRunPhase
  /** Rows of item files read so far; absent: as reported before. */
  rows?: number
  /** Estimated while they are read; absent: as reported before. */
  total_rows?: number
  files?: readonly TakenFile[]
}

/**
 * Says how far a run is, and that it is alive. The merge itself moves the run
 * on to matching; a report that crosses it does not move it back.
 */
export async function reportProgress(
  knex: Knex,
  runId: string,
  progress: FeedRunProgress
): Promise<void> {
  const { phase, rows, total_rows, files } = progress
  await knex.raw(
    `update dropship_feed_run
     set phase = case when phase in ('matching', 'publishing') and :phase = 'merging' then phase else :phase end,
       progress_rows = coalesce(:rows, progress_rows), rows_read = coalesce(:rows, rows_read),
       progress_total_rows = coalesce(:total_rows, progress_total_rows),
       files = coalesce(cast(:files as jsonb), files), heartbeat_at = now(), updated_at = now()
     where id = :id and status = 'running'`,
    {
      id: runId,
      phase,
      rows: rows ?? null,
      total_rows: total_rows ?? null,
      files: files ? JSON.stringify(files) : null,
    }
  )
}

/**
 * Ends a run well, with the figures of what the distributor has now. A run
 * that was ended meanwhile stays as it is.
 */
export async function finishFeedRun(
  knex: Knex,
  runId: string,
  levelsPublished: number
): Promise<void> {
  await knex.raw(
    `update dropship_feed_run run
     set status = 'succeeded', phase = 'done', finished_at = now(), updated_at = now(),
       progress_rows = rows_read, progress_total_rows = rows_read, levels_published = ?,
       figures = ${figuresOfRun}
     where id = ? and status = 'running'`,
    [levelsPublished, runId]
  )
}

/**
 * Ends a run with an error and forgets what it staged. A held one stays as it
 * is: its rows wait for a person.
 *
 * @returns whether it was still running
 */
export async function failFeedRun(
  knex: Knex,
  runId: string,
  error: string
): Promise<boolean> {
  const { rowCount } = await knex.raw<{ rowCount: number }>(
    `update dropship_feed_run
     set status = 'failed', finished_at = now(), updated_at = now(), error = :error,
       rows_rejected = (select count(*) from dropship_rejected_row where feed_run_id = :id)
     where id = :id and status = 'running'`,
    { id: runId, error }
  )
  const { rows } = await knex.raw<{ rows: { status: string }[] }>(
    "select status from dropship_feed_run where id = ?",
    [runId]
  )
  if (rows[0]?.status !== "held") {
    await clearStage(knex, [runId])
  }
  return rowCount > 0
}
