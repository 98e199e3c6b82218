import type { InferTypeOf } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import type { FeedRun } from "../../schemas/feed-run"
import type { FeedRun as FeedRunModel } from "./models/feed-run"

const filesSchema = z.array(
  z.object({ name: z.string(), bytes: z.number(), sha256: z.string() })
)

/** A feed run's row as the API answers it. */
export function feedRunView(row: InferTypeOf<typeof FeedRunModel>): FeedRun {
  return {
    id: row.id,
    distributor_id: row.distributor_id,
    scope: row.scope,
    status: row.status,
    trigger: row.trigger,
    started_at: row.started_at.toISOString(),
    finished_at: row.finished_at?.toISOString() ?? null,
    files: filesSchema.parse(row.files),
    progress: {
      phase: row.phase,
      rows: row.progress_rows,
      total_rows: row.progress_total_rows,
    },
    rows_read: row.rows_read,
    rows_created: row.rows_created,
    rows_updated: row.rows_updated,
    rows_unchanged: row.rows_unchanged,
    rows_removed: row.rows_removed,
    rows_rejected: row.rows_rejected,
    levels_published: row.levels_published,
    held_reason: row.held_reason,
    discard_reason: row.discard_reason,
    error: row.error,
  }
}
