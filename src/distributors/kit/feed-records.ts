import type { FeedRecord, FeedRow } from "../adapter"
import type { CsvRecord, CsvRow } from "./csv-rows"
import { excerpt } from "./excerpt"
import type { Parsed } from "./parsed"
import { RowRejection } from "./row-rejection"

/**
 * Turns the rows of a file into feed rows. A row for which `toRow` throws a
 * RowRejection becomes a rejection, and reading goes on. Batches stay batches.
 */
export async function* feedRecords<Column extends string>(
  batches: AsyncIterable<readonly CsvRecord<Column>[]>,
  toRow: (row: CsvRow<Column>) => FeedRow
): AsyncGenerator<FeedRecord[]> {
  for await (const records of batches) {
    yield records.map((record) => toFeedRecord(record, toRow))
  }
}

function toFeedRecord<Column extends string>(
  record: CsvRecord<Column>,
  toRow: (row: CsvRow<Column>) => FeedRow
): FeedRecord {
  if ("problem" in record) {
    return rejected(record, record.problem)
  }
  try {
    return { line: record.line, row: toRow(record.row) }
  } catch (error) {
    if (error instanceof RowRejection) {
      return rejected(record, error.message)
    }
    throw error
  }
}

function rejected(
  { line, text }: { line: number; text: string },
  reason: string
): FeedRecord {
  return { line, rejection: { reason, excerpt: excerpt(text) } }
}

/**
 * A value of a row.
 *
 * @throws RowRejection that names the column and shows the value
 */
export function readValue<Column extends string, Value>(
  row: CsvRow<Column>,
  column: Column,
  parse: (text: string) => Parsed<Value>
): Value {
  const text = row.get(column)
  const parsed = parse(text)
  if (!parsed.ok) {
    throw new RowRejection(
      `${column} "${excerpt(text, 40)}" ${parsed.problem}.`
    )
  }
  return parsed.value
}
