import type { Readable } from "node:stream"

/** A physical line without its line break. */
export interface PhysicalLine {
  /** 1-based. */
  readonly number: number
  readonly text: string
  /** The line was longer than can be held; `text` is its beginning. */
  readonly isCut: boolean
}

/** Characters of one line that are held in memory. */
const greatestLength = 1_000_000

/** How a file writes its characters. */
export type TextEncoding = "utf-8" | "iso-8859-1"

const bytesOf = { "utf-8": "utf8", "iso-8859-1": "latin1" } as const

/**
 * Splits text into physical lines, which end with LF or CRLF; a byte order
 * mark at the start is dropped. Yields the lines of one chunk at a time.
 *
 * @param encoding of the bytes; `iso-8859-1` knows no wrong ones
 */
export async function* readLines(
  content: Readable,
  encoding: TextEncoding = "utf-8"
): AsyncGenerator<PhysicalLine[]> {
  // Drops the byte order mark and keeps characters that two chunks share.
  const decoder = new TextDecoder(encoding)
  let rest = ""
  let isCut = false
  let number = 0

  const take = (text: string): PhysicalLine[] => {
    const parts = text.split("\n")
    const lines: PhysicalLine[] = []
    for (const [index, part] of parts.entries()) {
      if (!isCut) {
        rest += part
      }
      if (rest.length > greatestLength) {
        rest = rest.slice(0, greatestLength)
        isCut = true
      }
      if (index < parts.length - 1) {
        number += 1
        lines.push({ number, text: rest.replace(/\r$/, ""), isCut })
        rest = ""
        isCut = false
      }
    }
    return lines
  }

  for await (const chunk of content as AsyncIterable<Buffer | string>) {
    const bytes =
      typeof chunk === "string" ? Buffer.from(chunk, bytesOf[encoding]) : chunk
    yield take(decoder.decode(bytes, { stream: true }))
  }
  const end = take(decoder.decode())
  yield rest === ""
    ? end
    : [...end, { number: number + 1, text: rest.replace(/\r$/, ""), isCut }]
}
