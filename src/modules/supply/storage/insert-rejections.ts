import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { FeedRejection } from "../../../schemas/feed-run"

const excerptLength = 200

/** Keeps rows that couldn't be used; a file's excerpt is cut to 200. */
export async function insertRejections(
  knex: Knex,
  runId: string,
  rejections: readonly FeedRejection[]
): Promise<void> {
  if (rejections.length === 0) {
    return
  }
  const rows = rejections.map((rejection) => ({
    ...rejection,
    // PostgreSQL's text can't hold NUL, which a broken file may.
    excerpt: rejection.excerpt.replaceAll("\0", "").slice(0, excerptLength),
  }))
  await knex.raw(
    `insert into dropship_rejected_row (id, feed_run_id, file, line, reason, excerpt)
     select 'drej_' || replace(gen_random_uuid()::text, '-', ''), ?, file, line, reason, excerpt
     from jsonb_to_recordset(?::jsonb) as given(file text, line integer, reason text, excerpt text)`,
    [runId, JSON.stringify(rows)]
  )
}
