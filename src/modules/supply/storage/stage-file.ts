import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { FeedRecord, FeedRow } from "../../../distributors/adapter"
import type { FeedRejection } from "../../../schemas/feed-run"
import { skuKey } from "../domain/match-keys"
import { copyLines, type CopyValue } from "./copy-lines"
import { insertRejections } from "./insert-rejections"
import {
  stageColumns,
  stageTables,
  stageValues,
  type StageKind,
} from "./stage-columns"

const rejectionsAtOnce = 500

/** One file of a feed run, as a stream of batches of rows. */
export interface StageFileInput {
  run_id: string
  /** Position among the run's files, from 1. */
  file: number
  file_name: string
  kind: FeedRow["kind"]
  /** Of a quantity file: overrides whole ones, and a SKU may come again. */
  is_update?: boolean
  records: AsyncIterable<readonly FeedRecord[]>
  /** Called with the number of rows of each batch, good or not. */
  onRows: (count: number) => void
}

export interface StagedFile {
  /** Rows read, good or not. */
  rows: number
  rejected: number
}

/**
 * Streams a file's rows into the staging table of its kind. Nothing is
 * visible of them before the merge. Rows that can't be used are kept with
 * their reason, also when the file turns out to be unreadable later on.
 *
 * @throws FeedFormatError of the adapter
 */
export async function stageFile(
  knex: Knex,
  input: StageFileInput
): Promise<StagedFile> {
  const counts: StagedFile = { rows: 0, rejected: 0 }
  let waiting: FeedRejection[] = []

  async function* goodRows(): AsyncGenerator<CopyValue[][]> {
    for await (const records of input.records) {
      const rows: CopyValue[][] = []
      for (const record of records) {
        const { line } = record
        const checked = check(record, input.kind)
        if ("row" in checked) {
          const { run_id, file } = input
          rows.push([run_id, file, line, ...stageValues(checked.row)])
        } else {
          waiting.push({ ...checked, line, file: input.file_name })
        }
      }
      counts.rows += records.length
      counts.rejected += records.length - rows.length
      input.onRows(records.length)
      if (waiting.length >= rejectionsAtOnce) {
        const batch = waiting
        waiting = []
        await insertRejections(knex, input.run_id, batch)
      }
      yield rows
    }
  }

  const kind = stageKind(input)
  const columns = ["run_id", "file", "line", ...stageColumns[kind]]
  try {
    await copyLines(knex, stageTables[kind], columns, goodRows())
  } finally {
    await insertRejections(knex, input.run_id, waiting)
  }
  return counts
}

function stageKind({ kind, is_update }: StageFileInput): StageKind {
  return kind === "quantity" && is_update ? "update" : kind
}

function check(
  record: FeedRecord,
  kind: FeedRow["kind"]
): { row: FeedRow } | { reason: string; excerpt: string } {
  if ("rejection" in record) {
    return record.rejection
  }
  const { row } = record
  if (row.kind === kind && skuKey(row.sku) !== null) {
    return { row }
  }
  return {
    reason: `SKU "${row.sku}" has neither a letter nor a digit`,
    excerpt: row.sku,
  }
}
