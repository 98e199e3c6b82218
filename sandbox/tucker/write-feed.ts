import { once } from "node:events"
import { createWriteStream, type WriteStream } from "node:fs"
import { mkdir, rename, utimes } from "node:fs/promises"
import { join } from "node:path"
import { finished } from "node:stream/promises"
import type { TuckerItem } from "./item"
import { tuckerFiles } from "./tucker-files"

const chunkLength = 64 * 1024

/**
 * Writes Tucker's eight files into a folder, in ISO-8859-1. All are written
 * in one pass over the items and never held in memory; each appears under its
 * name when all are whole.
 *
 * @param options.date the files' time of change: their names hold no day
 * @returns the files' names, the number of items, and the rows of each file
 */
export async function writeTuckerFeed(
  folder: string,
  options: { items: Iterable<TuckerItem>; date: Date }
): Promise<{
  files: string[]
  rows: number
  rowsByFile: Record<string, number>
}> {
  await mkdir(folder, { recursive: true })
  const files = tuckerFiles.map((file) => {
    const path = join(folder, file.name)
    return { ...file, path, text: "", rows: 0, stream: open(path) }
  })
  let rows = 0
  for (const item of options.items) {
    rows += 1
    for (const file of files) {
      const record = file.record(item)
      if (record !== null) {
        file.rows += 1
        file.text += `${record}\r\n`
      }
      if (file.text.length > chunkLength) {
        await write(file.stream, file.text)
        file.text = ""
      }
    }
  }
  for (const { stream, text } of files) {
    stream.end(text, "latin1")
    await finished(stream)
  }
  for (const { path } of files) {
    await utimes(partial(path), options.date, options.date)
    await rename(partial(path), path)
  }
  return {
    files: files.map(({ name }) => name),
    rows,
    rowsByFile: Object.fromEntries(files.map((file) => [file.name, file.rows])),
  }
}

/** A name that no feed pattern matches. */
function partial(path: string): string {
  return `${path}.part`
}

function open(path: string): WriteStream {
  return createWriteStream(partial(path))
}

async function write(stream: WriteStream, text: string): Promise<void> {
  if (!stream.write(text, "latin1")) {
    await once(stream, "drain")
  }
}
