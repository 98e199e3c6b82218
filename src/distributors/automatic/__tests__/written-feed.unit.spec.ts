import { createReadStream } from "node:fs"
import { mkdtemp, rm, stat } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { automaticItems } from "../../../../sandbox/automatic/sample-items"
import { writeAutomaticFeed } from "../../../../sandbox/automatic/write-feed"
import type { FeedRow } from "../../adapter"
import { automatic } from "../index"
import { eachOf } from "../../kit/__fixtures__/each-of"

const date = new Date("2026-01-02T05:00:00Z")
let folder: string
let written: { files: string[]; rows: number }

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "automatic-feed-"))
  written = await writeAutomaticFeed(folder, {
    date,
    items: automaticItems(5_000),
  })
})
afterAll(() => rm(folder, { recursive: true }))

async function read(id: string) {
  const file = automatic.feed.files.find((candidate) => candidate.id === id)
  const rows: FeedRow[] = []
  const rejections: unknown[] = []
  const content = createReadStream(join(folder, file?.pattern ?? ""))
  for await (const record of eachOf(file?.read(content, {}))) {
    if ("row" in record) {
      rows.push(record.row)
    } else {
      rejections.push(record)
    }
  }
  expect(rejections).toEqual([])
  return rows
}

it("gives files their documented names, and a time", async () => {
  expect(written.files).toEqual([
    "All Products.csv",
    "All Products, Price and Inventory.csv",
  ])
  for (const name of written.files) {
    expect((await stat(join(folder, name))).mtime).toEqual(date)
  }
})

it("reads back every figure of a whole feed", async () => {
  const items = [...automaticItems(5_000)]
  expect(written.rows).toBe(items.length)
  expect(await read("items")).toMatchObject(
    items.map((item) => ({
      kind: "item",
      sku: item.sku,
      title: item.name,
      upc: item.upc,
      makerPartNumber: item.manufacturerNumber,
      retailPrice: item.listPrice,
      status: item.isDiscontinued ? "discontinued" : "active",
    }))
  )
  expect(await read("prices")).toMatchObject(
    items.map(({ sku, cost, mapPrice }) => ({
      kind: "price",
      sku,
      cost,
      mapPrice,
    }))
  )
  expect(await read("inventory")).toEqual(
    items.map(({ sku, stock }) => ({
      kind: "quantity",
      sku,
      quantities: stock,
    }))
  )
})
