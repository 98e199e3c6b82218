import { createReadStream, createWriteStream } from "node:fs"
import { mkdtemp, readdir, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pipeline } from "node:stream/promises"
import { promisify } from "node:util"
import { open, type Entry, type ZipFile } from "yauzl"
import type { FeedLayout } from "../../../../sandbox/parts-unlimited/feed-files"
import {
  generatedItems,
  sampleItems,
} from "../../../../sandbox/parts-unlimited/sample-items"
import { writePartsUnlimitedFeed } from "../../../../sandbox/parts-unlimited/write-feed"
import type { FeedRow } from "../../adapter"
import { partsUnlimited } from "../index"
import { eachOf } from "../../kit/__fixtures__/each-of"

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "parts-unlimited-feed-"))
})
afterEach(() => rm(folder, { recursive: true }))

function* items() {
  yield* sampleItems
  yield* generatedItems(3_000)
}
const count = sampleItems.length + 3_000

async function write(as: "csv" | "zip", layout: FeedLayout): Promise<string[]> {
  const { files, rows } = await writePartsUnlimitedFeed(folder, {
    items: items(),
    date: new Date("2026-01-02T03:04:05Z"),
    dealerNumber: "ABC123",
    as,
    layout,
  })
  expect(rows).toBe(count)
  expect((await readdir(folder)).sort()).toEqual([...files].sort())
  return files
}

function matches(pattern: string, name: string): boolean {
  return pattern.split("|").some((one) => {
    const parts = one.split("*").map((part) => part.replace(/\W/g, "\\$&"))
    return new RegExp(`^${parts.join(".*")}$`).test(name)
  })
}

/** The rows of each file that is there, by the file's kind. */
async function readAll(names: string[]): Promise<Map<string, FeedRow[]>> {
  const rows = new Map<string, FeedRow[]>()
  for (const file of partsUnlimited.feed.files) {
    for (const name of names.filter((one) => matches(file.pattern, one))) {
      const read: FeedRow[] = []
      const content = createReadStream(join(folder, name))
      for await (const record of eachOf(file.read(content, {}))) {
        if (!("row" in record)) {
          throw new Error(`${name}:${record.line} ${record.rejection.reason}`)
        }
        read.push(record.row)
      }
      rows.set(file.kind, read)
    }
  }
  return rows
}

const openZip = promisify<string, object, ZipFile>(open)

async function unzip(name: string): Promise<string[]> {
  const archive = await openZip(join(folder, name), { autoClose: false })
  const names: string[] = []
  const entries: Entry[] = []
  await new Promise((resolve) => {
    archive.on("entry", (entry: Entry) => entries.push(entry))
    archive.on("end", resolve)
  })
  for (const entry of entries) {
    const content = await promisify(archive.openReadStream.bind(archive))(entry)
    const target = join(folder, entry.fileName)
    await pipeline(content as NodeJS.ReadableStream, createWriteStream(target))
    names.push(entry.fileName)
  }
  archive.close()
  return names
}

describe("a feed of Parts Unlimited, written and read back", () => {
  it.each<["csv" | "zip", FeedLayout, number]>([
    ["csv", "combined", 1],
    ["csv", "portal", 2],
    ["zip", "portal", 2],
    ["zip", "bundle", 2],
  ])("has every part (%s, %s)", async (as, layout, fileCount) => {
    let names = await write(as, layout)
    if (as === "zip") {
      expect(names).toEqual(["Price_File_Export_ABC123_20260102030405.zip"])
      expect(matches(partsUnlimited.feed.archive!.pattern, names[0]!)).toBe(
        true
      )
      names = await unzip(names[0]!)
    }
    const rows = await readAll(names)
    expect(rows.size).toBe(fileCount)
    for (const read of rows.values()) {
      expect(read.map(({ sku }) => sku)).toEqual(
        [...items()].map(({ partNumber }) => partNumber)
      )
    }
    const [helmet] = rows.get("item") ?? []
    expect(helmet).toMatchObject({
      title: "HELMET SAMPLE BLACK XS",
      ...(layout !== "bundle" && {
        mapPrice: 94.95,
        quantities: { WI: 10, NY: 4, TX: 0, NV: 7, NC: 0 },
      }),
    })
    const [price] = rows.get("price") ?? [helmet]
    expect(price).toMatchObject({ sku: "01019901", cost: 58.91 })
  })
})
