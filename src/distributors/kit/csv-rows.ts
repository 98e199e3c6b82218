import type { Readable } from "node:stream"
import {
  CsvRecordAssembler,
  type AssembledRecord,
} from "./csv-record-assembler"
import { excerpt } from "./excerpt"
import { FeedFormatError } from "./feed-format-error"
import { readLines, type PhysicalLine } from "./read-lines"
import { splitCsvRecord } from "./split-csv-record"

/** A row of a CSV file whose values are found by the header's names. */
export interface CsvRow<Column extends string> {
  /** Trimmed; empty when the file has no such optional column. */
  get(column: Column): string
}

export type CsvRecord<Column extends string> =
  | {
      readonly line: number
      readonly text: string
      readonly row: CsvRow<Column>
    }
  | { readonly line: number; readonly text: string; readonly problem: string }

/** Names are matched without regard to case and surrounding space. */
export interface CsvColumns<Column extends string> {
  readonly required: readonly Column[]
  readonly optional?: readonly Column[]
  /** Other names of a column; the first one that the header has counts. */
  readonly aliases?: Readonly<Partial<Record<Column, readonly string[]>>>
}

/**
 * Streams the rows of a comma-separated file with a header, a batch for each
 * chunk of the file. `line` is the physical line on which a record starts
 * (1-based, the header's is 1 unless blank lines precede it). A row that is no
 * CSV or has not the header's width comes with its problem, and reading goes
 * on. An empty file has no rows.
 *
 * @throws FeedFormatError when a required column is missing
 */
export async function* readCsvRows<Column extends string>(
  content: Readable,
  columns: CsvColumns<Column>
): AsyncGenerator<CsvRecord<Column>[]> {
  let reader:
    | { index: Header<Column>["index"]; assembler: CsvRecordAssembler }
    | undefined
  for await (const lines of readLines(content)) {
    if (reader) {
      yield toRows(reader.assembler.add(lines), reader.index)
      continue
    }
    const at = lines.findIndex(({ text }) => text.trim() !== "")
    const line = lines[at]
    if (line) {
      const { width, index } = readHeader(line, columns)
      reader = { index, assembler: new CsvRecordAssembler(width) }
      yield toRows(reader.assembler.add(lines.slice(at + 1)), index)
    }
  }
  if (reader) {
    yield toRows(reader.assembler.end(), reader.index)
  }
}

interface Header<Column extends string> {
  readonly width: number
  readonly index: ReadonlyMap<Column, number>
}

function readHeader<Column extends string>(
  { text, isCut }: PhysicalLine,
  { required, optional = [], aliases }: CsvColumns<Column>
): Header<Column> {
  // A line that is no record has no columns, whatever else it is.
  const split = isCut ? undefined : splitCsvRecord(text)
  const names = (split?.state === "complete" ? split.fields : [text]).map(toKey)
  const index = new Map<Column, number>()
  for (const column of [...required, ...optional]) {
    const known: readonly string[] = [column, ...(aliases?.[column] ?? [])]
    const name = known.map(toKey).find((candidate) => names.includes(candidate))
    if (name === undefined) {
      continue
    }
    const position = names.lastIndexOf(name)
    // Of two columns with one name nobody knows which is meant.
    if (required.includes(column) && names.indexOf(name) !== position) {
      throw new FeedFormatError(
        `The column "${name}" is there twice. The file's header is: ${excerpt(text)}`
      )
    }
    index.set(column, position)
  }
  const missing = required.filter((name) => !index.has(name))
  if (missing.length > 0) {
    const list = missing.map((name) => `"${name}"`).join(", ")
    throw new FeedFormatError(
      `The file lacks the ${missing.length === 1 ? "column" : "columns"} ${list}. Its header is: ${excerpt(text)}`
    )
  }
  return { width: names.length, index }
}

function toKey(name: string): string {
  return name.trim().toLowerCase()
}

function toRows<Column extends string>(
  records: readonly AssembledRecord[],
  index: ReadonlyMap<Column, number>
): CsvRecord<Column>[] {
  return records.map((record) => {
    if ("problem" in record) {
      return record
    }
    const { line, text, fields } = record
    return { line, text, row: new SplitRow(fields, index) }
  })
}

/** A class, because a file has too many rows for a function each. */
class SplitRow<Column extends string> implements CsvRow<Column> {
  constructor(
    private readonly fields: readonly string[],
    private readonly index: ReadonlyMap<Column, number>
  ) {}

  get(column: Column): string {
    return this.fields[this.index.get(column) ?? -1]?.trim() ?? ""
  }
}
