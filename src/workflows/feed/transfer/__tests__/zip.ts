import { buffer } from "node:stream/consumers"
import { ZipFile } from "yazl"

/** A ZIP of these files, by name. */
export async function zip(
  files: Readonly<Record<string, string | Buffer>>,
  options: { compress?: boolean; forceZip64Format?: boolean } = {}
): Promise<Buffer> {
  const archive = new ZipFile()
  for (const [name, content] of Object.entries(files)) {
    archive.addBuffer(Buffer.from(content), name, {
      compress: true,
      ...options,
      mtime: new Date("2026-11-23T05:00:00Z"),
    })
  }
  archive.end()
  return buffer(archive.outputStream)
}

/** Replaces a text everywhere, as a ZIP writer would never do. */
export function tamper(archive: Buffer, text: string, other: string): Buffer {
  const from = Buffer.from(text)
  const to = Buffer.from(other)
  if (from.length !== to.length) {
    throw new Error("The lengths would not fit any more.")
  }
  const changed = Buffer.from(archive)
  let at = changed.indexOf(from)
  while (at !== -1) {
    to.copy(changed, at)
    at = changed.indexOf(from, at + to.length)
  }
  return changed
}

/** Where the first file stands in the archive's directory. */
export function directoryOf(archive: Buffer): number {
  return archive.indexOf(Buffer.from("PK\x01\x02", "latin1"))
}
