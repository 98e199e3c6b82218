import { once } from "node:events"
import { createWriteStream, type WriteStream } from "node:fs"
import { mkdir, rename, rm } from "node:fs/promises"
import { join } from "node:path"
import { finished, pipeline } from "node:stream/promises"
import { ZipFile } from "yazl"
import { csvLine } from "../feeds/csv-line"
import { feedFiles, type FeedLayout } from "./feed-files"
import type { PartsUnlimitedItem } from "./item"

export type WritePartsUnlimitedFeedOptions = {
  /** Gone through once. */
  items: Iterable<PartsUnlimitedItem>
  /** Its UTC time names the archive. */
  date: Date
  dealerNumber: string
  /** `zip`: one archive, as it is downloaded; `csv`: the files themselves. */
  as: "zip" | "csv"
  /** `portal` when left out. */
  layout?: FeedLayout
}

const chunkLength = 64 * 1024

/**
 * Writes a day's feed of Parts Unlimited into a folder. The items are never
 * held in memory; each file appears under its name when it is whole.
 *
 * @returns the names of what lies in the folder, and the number of items
 */
export async function writePartsUnlimitedFeed(
  folder: string,
  { items, date, dealerNumber, as, layout }: WritePartsUnlimitedFeedOptions
): Promise<{ files: string[]; rows: number }> {
  await mkdir(folder, { recursive: true })
  const files = feedFiles(layout ?? "portal", dealerNumber).map((file) => {
    const path = join(folder, file.name)
    return { ...file, path, text: csvLine(file.header), stream: open(path) }
  })
  let rows = 0
  for (const item of items) {
    rows += 1
    for (const file of files) {
      file.text += csvLine(file.row(item))
      if (file.text.length > chunkLength) {
        await write(file.stream, file.text)
        file.text = ""
      }
    }
  }
  for (const { stream, text } of files) {
    stream.end(text)
    await finished(stream)
  }
  if (as === "zip") {
    const name = archiveName(dealerNumber, date)
    await zip(files, join(folder, name), date)
    return { files: [name], rows }
  }
  for (const { path } of files) {
    await rename(partial(path), path)
  }
  return { files: files.map(({ name }) => name), rows }
}

/** As the dealer portal names it. */
function archiveName(dealerNumber: string, date: Date): string {
  const time = date.toISOString().slice(0, 19).replace(/\D/g, "")
  return `Price_File_Export_${dealerNumber}_${time}.zip`
}

async function zip(
  files: readonly { name: string; path: string }[],
  path: string,
  mtime: Date
): Promise<void> {
  const archive = new ZipFile()
  for (const file of files) {
    archive.addFile(partial(file.path), file.name, { mtime })
  }
  archive.end()
  await pipeline(archive.outputStream, createWriteStream(partial(path)))
  for (const file of files) {
    await rm(partial(file.path))
  }
  await rename(partial(path), path)
}

/** A name that no feed pattern matches. */
function partial(path: string): string {
  return `${path}.part`
}

function open(path: string): WriteStream {
  return createWriteStream(partial(path))
}

async function write(stream: WriteStream, text: string): Promise<void> {
  if (!stream.write(text)) {
    await once(stream, "drain")
  }
}
