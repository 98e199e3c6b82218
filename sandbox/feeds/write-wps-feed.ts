import { once } from "node:events"
import { createWriteStream, type WriteStream } from "node:fs"
import { mkdir, rename } from "node:fs/promises"
import { join } from "node:path"
import { finished } from "node:stream/promises"
import type { WpsItem } from "../catalog/types"
import { csvLine } from "./csv-line"
import { wpsFiles } from "./wps-files"

const chunkLength = 64 * 1024

/**
 * Writes a day's feed of WPS into a folder: the master item list, the
 * inventory and the dealer prices. All files are written in one pass over
 * the items and never held in memory; each appears under its name when all
 * are whole.
 *
 * @param options.date its UTC day names the inventory file
 * @param options.stockCap WPS shows no more than this (assumed: 25)
 * @returns the files' names and the number of items
 */
export async function writeWpsFeed(
  folder: string,
  options: {
    date: Date
    items: Iterable<WpsItem>
    includeDealerPricing?: boolean
    stockCap?: number
  }
): Promise<{ files: string[]; rows: number }> {
  await mkdir(folder, { recursive: true })
  const files = wpsFiles({
    date: options.date,
    stockCap: options.stockCap ?? 25,
    includeDealerPricing: options.includeDealerPricing ?? true,
  }).map((file) => {
    const path = join(folder, file.name)
    return { ...file, path, text: csvLine(file.header), stream: open(path) }
  })
  let rows = 0
  for (const item of options.items) {
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
  for (const { path } of files) {
    await rename(partial(path), path)
  }
  return { files: files.map(({ name }) => name), rows }
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
