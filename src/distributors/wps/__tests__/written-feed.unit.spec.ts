import { createReadStream } from "node:fs"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { wpsItems } from "../../../../sandbox/catalog/wps-items"
import { writeWpsFeed } from "../../../../sandbox/feeds/write-wps-feed"
import type { FeedRow } from "../../adapter"
import { wps } from "../index"
import { eachOf } from "../../kit/__fixtures__/each-of"

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "wps-feed-"))
})
afterAll(() => rm(folder, { recursive: true }))

function matches(pattern: string, name: string): boolean {
  const parts = pattern.split("*").map((part) => part.replace(/\W/g, "\\$&"))
  return new RegExp(`^${parts.join(".*")}$`).test(name)
}

it("reads every row of a whole feed", async () => {
  const { files, rows } = await writeWpsFeed(folder, {
    date: new Date("2026-01-02T00:00:00Z"),
    items: wpsItems(5_000),
  })
  for (const file of wps.feed.files) {
    const name = files.find((candidate) => matches(file.pattern, candidate))
    const read: FeedRow[] = []
    const rejections: string[] = []
    for await (const record of eachOf(
      file.read(createReadStream(join(folder, name ?? "missing")), {})
    )) {
      if ("row" in record) {
        read.push(record.row)
      } else {
        rejections.push(`${record.line} ${record.rejection.reason}`)
      }
    }
    expect(rejections).toEqual([])
    expect(read).toHaveLength(rows)
    expect(new Set(read.map(({ sku }) => sku)).size).toBe(rows)
    expect(read.every(({ kind }) => kind === file.kind)).toBe(true)
  }
})
