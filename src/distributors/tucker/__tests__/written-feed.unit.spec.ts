import { createReadStream } from "node:fs"
import { mkdtemp, rm, stat } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { TuckerItem } from "../../../../sandbox/tucker/item"
import { sampleItems } from "../../../../sandbox/tucker/sample-items"
import { writeTuckerFeed } from "../../../../sandbox/tucker/write-feed"
import type { FeedRow } from "../../adapter"
import { tucker } from "../index"
import { eachOf } from "../../kit/__fixtures__/each-of"

const date = new Date("2026-01-02T06:00:00Z")

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tucker-feed-"))
})
afterAll(() => rm(folder, { recursive: true }))

/** The samples, and as many again under numbers of their own. */
function* items(count: number): Generator<TuckerItem> {
  yield* sampleItems
  for (let index = 0; index < count; index += 1) {
    const sample = sampleItems[index % sampleItems.length]
    if (sample) {
      yield { ...sample, itemNumber: `X${String(index).padStart(5, "0")}` }
    }
  }
}

/** The rows of a file as written; fails on a row that can't be read. */
async function read(id: string): Promise<FeedRow[]> {
  const file = tucker.feed.files.find((candidate) => candidate.id === id)
  const [name] = file?.pattern.split("|") ?? []
  const rows: FeedRow[] = []
  for await (const record of eachOf(
    file?.read(createReadStream(join(folder, name ?? "missing")), {})
  )) {
    if ("rejection" in record) {
      throw new Error(`${record.line}: ${record.rejection.reason}`)
    }
    rows.push(record.row)
  }
  return rows
}

it("reads every row of a whole feed", async () => {
  const { files, rows, rowsByFile } = await writeTuckerFeed(folder, {
    date,
    items: items(5_000),
  })
  expect(rows).toBe(5_000 + sampleItems.length)
  expect(files).toHaveLength(tucker.feed.files.length)
  for (const { id, kind, pattern } of tucker.feed.files) {
    const result = await read(id)
    expect(result).toHaveLength(rowsByFile[pattern.split("|")[0] ?? ""] ?? -1)
    expect(new Set(result.map(({ sku }) => sku)).size).toBe(result.length)
    expect(result.every((row) => row.kind === kind)).toBe(true)
  }
  const { mtime } = await stat(join(folder, "invlist"))
  expect(mtime).toEqual(date)
})

it("reads what was written", async () => {
  await writeTuckerFeed(folder, { date, items: sampleItems })
  const masters = await read("items")
  for (const item of sampleItems) {
    const of = (rows: readonly FeedRow[]) =>
      rows.find(({ sku }) => sku === item.itemNumber)
    expect(of(masters)).toMatchObject({
      title: item.description.slice(0, 30),
      brand: item.brand,
      makerPartNumber: item.vendorPart || null,
      unitOfMeasure: item.sellUnit,
      cost: item.standardPrice,
      retailPrice: item.retailPrice * item.retailToSellFactor,
    })
    expect(of(await read("inventory"))).toMatchObject({
      quantities: Object.fromEntries(
        Object.entries(item.quantities).map(([code, units]) => [
          code,
          Math.min(units, 9),
        ])
      ),
    })
    expect(of(await read("inventory_update"))).toEqual(
      of(await read("inventory"))
    )
  }
  expect(await read("upcs")).toMatchObject([
    { sku: "160942", upc: "191361000102", makerPartNumber: "DP-942" },
    { sku: "BA0006", upc: "191361000119", makerPartNumber: "PM-BA0006" },
  ])
  expect(await read("supersessions")).toMatchObject([
    { sku: "160941", supersededBy: "160942" },
  ])
  expect(await read("special_orders")).toMatchObject([{ sku: "PM3248" }])
  expect(await read("oversize")).toMatchObject([
    { sku: "BA0006", flags: { isOversize: true } },
    { sku: "990001", flags: { isTruckOnly: true } },
  ])
  expect(await read("closeouts")).toMatchObject([{ sku: "BA0006" }])
})
