import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { z } from "@medusajs/framework/zod"
import { takenFileSchema, type TakenFile } from "../../domain/taken-file"
import { endedMeanwhile } from "../ended-meanwhile"

/** The files that a distributor's stock is from. */
export interface AppliedStock {
  /** Of the last applied full feed. */
  feed: TakenFile[]
  feed_seen_at: Date
  /** Of the last applied stock run that read any; empty: there was none. */
  stock: TakenFile[]
  stock_seen_at: Date | null
  /** The stock run was started after that feed. */
  is_stock_later: boolean
}

const rowSchema = z.object({
  feed: z.array(takenFileSchema),
  feed_seen_at: z.date(),
  stock: z.array(takenFileSchema),
  stock_seen_at: z.date().nullable(),
  is_stock_later: z.boolean(),
})

/** Null before a full feed was applied. */
export async function readAppliedStock(
  knex: Knex,
  distributorId: string
): Promise<AppliedStock | null> {
  const { rows } = await knex.raw<{ rows: unknown[] }>(
    `select coalesce(feed.files, '[]') as feed, snapshot.feed_seen_at,
       coalesce(stock.files, '[]') as stock, snapshot.stock_seen_at,
       coalesce(stock.started_at > feed.started_at, false) as is_stock_later
     from dropship_feed_snapshot snapshot
     left join dropship_feed_run feed on feed.id = snapshot.feed_run_id
     left join dropship_feed_run stock on stock.id = snapshot.stock_run_id
     where snapshot.distributor_id = ?`,
    [distributorId]
  )
  const [row] = rows
  return row === undefined ? null : rowSchema.parse(row)
}

/**
 * Ends the reading of a stock run whose files are known: nothing is touched.
 *
 * @throws MedusaError NOT_ALLOWED when the run is no longer running
 */
export async function confirmStock(knex: Knex, runId: string): Promise<void> {
  const { rowCount } = await knex.raw<{ rowCount: number }>(
    `update dropship_feed_run set phase = 'publishing', updated_at = now() where id = ? and status = 'running'`,
    [runId]
  )
  if (rowCount === 0) {
    throw endedMeanwhile()
  }
}
