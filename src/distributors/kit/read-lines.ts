import type { Readable } from "node:stream"
import { TextDecoding, type TextEncoding } from "./text-decoding"

export type { TextEncoding } from "./text-decoding"

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

const bytesOf = { "utf-8": "utf8", "iso-8859-1": "latin1" } as const

/**
 * Splits text into physical lines, which end with LF or CRLF; a byte order
 * mark at the start is dropped. Yields the lines of one chunk at a time; one
 * that is too long as soon as that is known, its end is passed over.
 *
 * @param encoding of the bytes; `iso-8859-1` knows no wrong ones
 * @see TextDecoding, which tells UTF-16 and Windows-1252 by themselves
 */
export async function* readLines(
  content: Readable,
  encoding: TextEncoding = "utf-8"
): AsyncGenerator<PhysicalLine[]> {
  const decoding = new TextDecoding(encoding)
  let rest = ""
  let isPassing = false
  let number = 1

  const take = (text: string): PhysicalLine[] => {
    const parts = text.split("\n")
    const lines: PhysicalLine[] = []
    for (const [index, part] of parts.entries()) {
      if (!isPassing) {
        rest += part
        if (rest.length > greatestLength) {
          const beginning = rest.slice(0, greatestLength)
          lines.push({ number, text: beginning, isCut: true })
          isPassing = true
          rest = ""
        }
      }
      if (index < parts.length - 1) {
        if (!isPassing) {
          lines.push({ number, text: rest.replace(/\r$/, ""), isCut: false })
        }
        number += 1
        rest = ""
        isPassing = false
      }
    }
    return lines
  }

  for await (const chunk of content as AsyncIterable<Buffer | string>) {
    const bytes =
      typeof chunk === "string" ? Buffer.from(chunk, bytesOf[encoding]) : chunk
    yield take(decoding.decode(bytes))
  }
  const end = take(decoding.end())
  yield rest === ""
    ? end
    : [...end, { number, text: rest.replace(/\r$/, ""), isCut: false }]
}
