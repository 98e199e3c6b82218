import { isAscii, isUtf8 } from "node:buffer"
import { TextDecoder } from "node:util"

/** How a file writes its characters. */
export type TextEncoding = "utf-8" | "iso-8859-1"

/** Byte order marks that outweigh whatever encoding was named. */
const wideMarks = [
  { encoding: "utf-16le", bytes: [0xff, 0xfe] },
  { encoding: "utf-16be", bytes: [0xfe, 0xff] },
] as const

/**
 * Turns a file's bytes into text, chunk by chunk. UTF-16 shows itself by its
 * byte order mark. What is said to be UTF-8 and is not at its first special
 * character is read as Windows-1252, the usual one of old systems; after a
 * character that was UTF-8, a wrong byte stays one wrong character.
 */
export class TextDecoding {
  #decoder: TextDecoder | undefined
  /** Bytes that wait for more: of the mark, or of a character cut in two. */
  #rest: Buffer = Buffer.alloc(0)
  #isBegun = false

  constructor(private readonly encoding: TextEncoding) {}

  decode(chunk: Buffer): string {
    return this.#decode(chunk, false)
  }

  /** What is left when the file has ended. */
  end(): string {
    return this.#decode(Buffer.alloc(0), true)
  }

  #decode(chunk: Buffer, isEnd: boolean): string {
    if (this.#decoder) {
      return this.#decoder.decode(chunk, { stream: !isEnd })
    }
    const bytes =
      this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk])
    this.#rest = Buffer.alloc(0)
    if (!this.#isBegun && bytes.length < 2 && !isEnd) {
      this.#rest = bytes
      return ""
    }
    if (!this.#isBegun) {
      this.#isBegun = true
      this.#decoder = decoderAtStart(bytes, this.encoding)
      if (this.#decoder) {
        return this.#decoder.decode(bytes, { stream: !isEnd })
      }
    }
    if (isAscii(bytes)) {
      return bytes.toString("latin1")
    }
    const whole = isEnd ? bytes.length : wholeLength(bytes)
    if (isAscii(bytes.subarray(0, whole))) {
      this.#rest = bytes.subarray(whole)
      return bytes.toString("latin1", 0, whole)
    }
    this.#decoder = new TextDecoder(
      isMostlyUtf8(bytes.subarray(0, whole)) ? "utf-8" : "windows-1252"
    )
    return this.#decoder.decode(bytes, { stream: !isEnd })
  }
}

/** Undefined: not known before the first character beyond ASCII. */
function decoderAtStart(
  bytes: Buffer,
  encoding: TextEncoding
): TextDecoder | undefined {
  const wide = wideMarks.find((mark) =>
    mark.bytes.every((byte, at) => bytes[at] === byte)
  )
  if (wide) {
    return new TextDecoder(wide.encoding)
  }
  if (encoding === "iso-8859-1") {
    return new TextDecoder(encoding)
  }
  // Half of UTF-8's own mark; the decoder drops it.
  return bytes[0] === 0xef && bytes[1] === 0xbb
    ? new TextDecoder("utf-8")
    : undefined
}

/** Up to the character that the end may have cut in two. */
function wholeLength(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) {
      break
    }
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      return length > back ? bytes.length - back : bytes.length
    }
  }
  return bytes.length
}

function isMostlyUtf8(bytes: Buffer): boolean {
  if (isUtf8(bytes)) {
    return true
  }
  const text = bytes.toString("utf8")
  const wrong = text.match(/\ufffd/g)?.length ?? 0
  const special = text.match(/[^\u0000-\u007f]/gu)?.length ?? 0
  return special - wrong > wrong
}
