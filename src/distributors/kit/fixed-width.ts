import type { Readable } from "node:stream"
import type { FeedRecord, FeedRow } from "../adapter"
import type { CsvRecord, CsvRow } from "./csv-rows"
import { feedRecords } from "./feed-records"
import { FeedFormatError } from "./feed-format-error"
import { readLines, type PhysicalLine, type TextEncoding } from "./read-lines"

/** Where a value stands in a record. */
export interface FixedWidthColumn {
  /** 1-based. */
  readonly start: number
  readonly length: number
  /**
   * A value in which a short record ends counts as absent, because it may be
   * cut: half a part number names another part.
   */
  readonly mustBeWhole?: boolean
}

export interface FixedWidthLayout<Column extends string> {
  readonly columns: Readonly<Record<Column, FixedWidthColumn>>
  /** Characters without which a record can't be used. */
  readonly shortest: number
  readonly encoding: TextEncoding
}

/** Leading rejections after which a file counts as another one. */
const patience = 10

/**
 * Streams the rows of a file without header, in which each line is a record
 * and each value has its place; a batch for each chunk of the file. Blank lines are passed over, and what follows
 * the last column is not read. An empty file has no rows.
 *
 * @param toRow throws a RowRejection for a record that can't be used
 * @throws FeedFormatError when none of the first 10 records can be used: as
 *   no header tells, a file of another kind shows itself only so
 */
export async function* readFixedWidthRows<Column extends string>(
  content: Readable,
  layout: FixedWidthLayout<Column>,
  toRow: (row: CsvRow<Column>) => FeedRow
): AsyncGenerator<FeedRecord[]> {
  const first: FeedRecord[] = []
  let isRight = false
  for await (const records of feedRecords(toRecords(content, layout), toRow)) {
    if (isRight) {
      yield records
      continue
    }
    first.push(...records)
    isRight = first.slice(0, patience).some((record) => "row" in record)
    if (isRight) {
      yield first.splice(0)
    } else if (first.length >= patience) {
      throw notOfThisFile(first)
    }
  }
  yield first
}

function notOfThisFile(records: readonly FeedRecord[]): FeedFormatError {
  const last = records[patience - 1]
  const told =
    last && "rejection" in last
      ? ` Line ${last.line}: ${last.rejection.reason} It reads: ${last.rejection.excerpt}`
      : ""
  return new FeedFormatError(
    `None of the first ${patience} lines is a row of this file.${told}`
  )
}

async function* toRecords<Column extends string>(
  content: Readable,
  layout: FixedWidthLayout<Column>
): AsyncGenerator<CsvRecord<Column>[]> {
  for await (const lines of readLines(content, layout.encoding)) {
    const records: CsvRecord<Column>[] = []
    for (const physical of lines) {
      const text = textOf(physical)
      if (!isBlank(text)) {
        records.push(toRecord({ ...physical, text }, layout))
      }
    }
    yield records
  }
}

/** The byte order mark of UTF-8, as ISO-8859-1 reads it. */
const strayMark = /^\u00ef\u00bb\u00bf/

/** A mark that is not dropped would move the first record's columns. */
function textOf({ number, text }: PhysicalLine): string {
  return number === 1 ? text.replace(strayMark, "") : text
}

/** Also the end-of-file character of older systems. */
function isBlank(text: string): boolean {
  return text.trim() === "" || text === "\u001a"
}

function toRecord<Column extends string>(
  { number: line, text, isCut }: PhysicalLine,
  { columns, shortest }: FixedWidthLayout<Column>
): CsvRecord<Column> {
  if (isCut) {
    const problem = "The line is longer than 1,000,000 characters."
    return { line, text, problem }
  }
  // PostgreSQL can't store it.
  if (text.includes("\0")) {
    return { line, text, problem: "The row holds a NUL character." }
  }
  if (text.length < shortest) {
    const problem = `The row has ${text.length} characters and needs at least ${shortest}.`
    return { line, text, problem }
  }
  const get = (column: Column) => {
    const { start, length, mustBeWhole } = columns[column]
    const end = start - 1 + length
    return mustBeWhole && text.length < end
      ? ""
      : text.slice(start - 1, end).trim()
  }
  return { line, text, row: { get } }
}
