import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type {
  FeedRejection,
  FeedRejectionFilter,
  ListRejectionsQuery,
} from "../../../schemas/feed-run"

const columns = "file, line, reason, excerpt"

/** Rows read from the database at a time while all of them are streamed. */
const batchSize = 1_000

/** A page of a run's rejected rows, by file and line. */
export async function listRejections(
  knex: Knex,
  runId: string,
  query: ListRejectionsQuery
): Promise<{ rejections: FeedRejection[]; count: number }> {
  const { where, values } = conditionsOf(runId, query)
  const [page, total] = await Promise.all([
    knex.raw<{ rows: FeedRejection[] }>(
      `select ${columns} from dropship_rejected_row where ${where}
       order by file, line, id limit :limit offset :offset`,
      { ...values, limit: query.limit, offset: query.offset }
    ),
    knex.raw<{ rows: { count: string }[] }>(
      `select count(*) from dropship_rejected_row where ${where}`,
      values
    ),
  ])
  return { rejections: page.rows, count: Number(total.rows[0]?.count ?? 0) }
}

/**
 * All of a run's rejected rows, by file and line; only a batch of them is in
 * memory at a time. File by file, because the index is by line.
 */
export async function* streamRejections(
  knex: Knex,
  runId: string,
  filter: FeedRejectionFilter
): AsyncGenerator<FeedRejection> {
  const all = conditionsOf(runId, filter)
  const { rows: files } = await knex.raw<{ rows: { file: string }[] }>(
    `select distinct file from dropship_rejected_row where ${all.where} order by file`,
    all.values
  )
  for (const { file } of files) {
    const { where, values } = conditionsOf(runId, { ...filter, file })
    let after: { line: number; id: string } | undefined = { line: 0, id: "" }
    while (after) {
      const { rows }: { rows: (FeedRejection & { id: string })[] } =
        await knex.raw(
          `select id, ${columns} from dropship_rejected_row
           where ${where} and line >= :line and (line, id) > (:line, :id)
           order by line, id limit :limit`,
          { ...values, ...after, limit: batchSize }
        )
      yield* rows
      after = rows.length < batchSize ? undefined : rows.at(-1)
    }
  }
}

function conditionsOf(runId: string, { q, file }: FeedRejectionFilter) {
  const conditions = ["feed_run_id = :run_id", "deleted_at is null"]
  const values: Record<string, string> = { run_id: runId }
  if (file) {
    conditions.push("file = :file")
    values.file = file
  }
  if (q) {
    conditions.push(
      "(file ilike :text or reason ilike :text or excerpt ilike :text)"
    )
    values.text = `%${q.replace(/[\\%_]/g, String.raw`\$&`)}%`
  }
  return { where: conditions.join(" and "), values }
}
