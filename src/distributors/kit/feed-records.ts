import type { FeedRecord, FeedRow } from "../adapter"
import type { CsvRecord, CsvRow } from "./csv-rows"
import { excerpt } from "./excerpt"
import type { Parsed } from "./parsed"
import { RowRejection } from "./row-rejection"

/**
 * Turns the rows of a file into feed rows. A row for which `toRow` throws a
 * RowRejection becomes a rejection, and reading goes on.
 */
export async function* feedRecords<Column extends string>(
  records: AsyncIterable<CsvRecord<Column>>,
  toRow: (row: CsvRow<Column>) => FeedRow
): AsyncGenerator<FeedRecord> {
  for await (const record of records) {
    yield toFeedRecord(record, toRow)
  }
}

function toFeedRecord<Column extends string>(
  record: CsvRecord<Column>,
  toRow: (row: CsvRow<Column>) => FeedRow
): FeedRecord {
  const { line, text } = record
  const reject = (reason: string): FeedRecord => ({
    line,
    rejection: { reason, excerpt: excerpt(text) },
  })
  if ("problem" in record) {
    return reject(record.problem)
  }
  try {
    return { line, row: toRow(record.row) }
  } catch (error) {
    if (error instanceof RowRejection) {
      return reject(error.message)
    }
    throw error
  }
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
