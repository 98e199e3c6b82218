import type { PhysicalLine } from "./read-lines"
import { scanCsvRecord } from "./scan-csv-record"

/** A record of the file's width, or the line that belongs to none. */
export type AssembledRecord =
  | { readonly line: number; readonly text: string; readonly isQuoted: boolean }
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
  #pending: PhysicalLine[] = []

  constructor(private readonly width: number) {}

  /** Records that are complete with this line. */
  add(line: PhysicalLine): AssembledRecord[] {
    this.#pending.push(line)
    return this.#take(false)
  }

  /** Records that are left when the file has ended. */
  end(): AssembledRecord[] {
    return this.#take(true)
  }

  #take(isEnd: boolean): AssembledRecord[] {
    const records: AssembledRecord[] = []
    let lines = this.#pending
    this.#pending = []
    while (lines.length > 0) {
      const { record, used } = this.#next(lines, isEnd)
      if (used === 0) {
        this.#pending = lines
        break
      }
      if (record) {
        records.push(record)
      }
      lines = lines.slice(used)
    }
    return records
  }

  /** Looks at the first record; 0 used lines: more are needed. */
  #next(
    lines: readonly PhysicalLine[],
    isEnd: boolean
  ): { record?: AssembledRecord; used: number } {
    const [first] = lines
    if (!first || first.text.trim() === "") {
      return { used: 1 }
    }
    const { number: line } = first
    let text = ""
    for (const [index, next] of lines.entries()) {
      text = index === 0 ? next.text : `${text}\n${next.text}`
      const problem = this.#problemOf(next, text)
      if (problem === "open") {
        if (index + 1 >= greatestLines || text.length > greatestLength) {
          break
        }
        continue
      }
      return problem === null
        ? {
            record: { line, text, isQuoted: text.includes('"') },
            used: index + 1,
          }
        : { record: { line, text: first.text, problem }, used: 1 }
    }
    const isLost = isEnd || lines.length >= greatestLines
    if (!isLost && text.length <= greatestLength) {
      return { used: 0 }
    }
    const problem = "A quoted value is not closed."
    return { record: { line, text: first.text, problem }, used: 1 }
  }

  #problemOf(line: PhysicalLine, text: string): "open" | (string & {}) | null {
    if (line.isCut) {
      return "The line is longer than 1,000,000 characters."
    }
    // PostgreSQL can't store it.
    if (text.includes("\0")) {
      return "The row holds a NUL character."
    }
    const scan = scanCsvRecord(text)
    if (scan.state === "open") {
      return "open"
    }
    if (scan.state === "broken") {
      return "Text follows a closing quote."
    }
    return scan.fields === this.width
      ? null
      : `The row has ${scan.fields} columns; the header has ${this.width}.`
  }
}
