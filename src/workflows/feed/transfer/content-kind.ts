import { open } from "node:fs/promises"

/** What a file's first bytes show, whatever its name says. */
export type ContentKind = "text" | "zip" | "gzip" | "page" | "binary"

const looksAt = 4_096

/** With which every ZIP begins: its first member, or its end when empty. */
const zipStarts = ["PK\u0003\u0004", "PK\u0005\u0006"]
const gzipStart = "\u001f\u008b"
const wideStarts = ["\u00ff\u00fe", "\u00fe\u00ff"]

const pageStart =
  /^(\u00ef\u00bb\u00bf)?\s*<(!doctype\s+html|html|head|body)\b/i

/** Share of control characters from which on a file is no text. */
const strange = 0.05

export async function contentKind(path: string): Promise<ContentKind> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(
      Buffer.alloc(looksAt),
      0,
      looksAt,
      0
    )
    return kindOf(buffer.toString("latin1", 0, bytesRead))
  } finally {
    await file.close()
  }
}

function kindOf(start: string): ContentKind {
  const begins = (mark: string) => start.startsWith(mark)
  if (zipStarts.some(begins)) {
    return "zip"
  }
  if (begins(gzipStart)) {
    return "gzip"
  }
  if (pageStart.test(start)) {
    return "page"
  }
  if (wideStarts.some(begins)) {
    return "text"
  }
  // Tabs, line breaks and the end-of-file character belong to text.
  const controls = start.match(/[^\P{Cc}\t\n\f\r\u001a\u0080-\u009f]/gu)
  return (controls?.length ?? 0) > strange * start.length ? "binary" : "text"
}
