import type { PhysicalLine } from "./read-lines"
import { splitCsvRecord } from "./split-csv-record"

/** A record of the file's width, or the line that belongs to none. */
export type AssembledRecord =
  | {
      readonly line: number
      readonly text: string
      readonly fields: readonly string[]
    }
  | { readonly line: number; readonly text: string; readonly problem: string }

/** A quoted value over more lines than this is taken for a lost quote. */
const greatestLines = 50
const greatestLength = 100_000

/**
 * Puts physical lines together to records. A line that fits no record is
 * given back with its problem and the line after it starts afresh, so that
 * one lost quote costs one row and not the rest of the file.
 */
export class CsvRecordAssembler {
  #pending: readonly PhysicalLine[] = []

  constructor(private readonly width: number) {}

  /** Records that are complete with these lines. */
  add(lines: readonly PhysicalLine[]): AssembledRecord[] {
    const waiting = this.#pending
    return this.#take(
      waiting.length > 0 ? [...waiting, ...lines] : lines,
      false
    )
  }

  /** Records that are left when the file has ended. */
  end(): AssembledRecord[] {
    return this.#take(this.#pending, true)
  }

  #take(lines: readonly PhysicalLine[], isEnd: boolean): AssembledRecord[] {
    const records: AssembledRecord[] = []
    let at = 0
    while (at < lines.length) {
      const { record, used } = this.#next(lines, at, isEnd)
      if (used === 0) {
        break
      }
      if (record) {
        records.push(record)
      }
      at += used
    }
    this.#pending = lines.slice(at)
    return records
  }

  /** Looks at the record that starts at a line; 0 used lines: more are needed. */
  #next(
    lines: readonly PhysicalLine[],
    start: number,
    isEnd: boolean
  ): { record?: AssembledRecord; used: number } {
    const first = lines[start]
    if (!first || first.text.trim() === "") {
      return { used: 1 }
    }
    const { number: line } = first
    let text = ""
    let used = 0
    for (let at = start; at < lines.length; at += 1) {
      const next = lines[at] ?? first
      text = used === 0 ? next.text : `${text}\n${next.text}`
      used += 1
      const reading = this.#read(next, text)
      if (reading !== "open") {
        return "fields" in reading
          ? { record: { line, text, ...reading }, used }
          : { record: { line, text: first.text, ...reading }, used: 1 }
      }
      if (used >= greatestLines || text.length > greatestLength) {
        break
      }
    }
    const isLost = isEnd || used >= greatestLines
    if (!isLost && text.length <= greatestLength) {
      return { used: 0 }
    }
    const problem = "A quoted value is not closed."
    return { record: { line, text: first.text, problem }, used: 1 }
  }

  #read(
    line: PhysicalLine,
    text: string
  ): "open" | { fields: readonly string[] } | { problem: string } {
    if (line.isCut) {
      return { problem: "The line is longer than 1,000,000 characters." }
    }
    // PostgreSQL can't store it.
    if (text.includes("\0")) {
      return { problem: "The row holds a NUL character." }
    }
    const split = splitCsvRecord(text)
    if (split.state === "open") {
      return "open"
    }
    if (split.state === "broken") {
      return { problem: "Text follows a closing quote." }
    }
    const { fields } = split
    return fields.length === this.width
      ? { fields }
      : {
          problem: `The row has ${fields.length} columns; the header has ${this.width}.`,
        }
  }
}
