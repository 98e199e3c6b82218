import { createReadStream } from "node:fs"
import { mkdtemp, readdir, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parse } from "csv-parse"
import { z } from "@medusajs/framework/zod"
import { catalog } from "../catalog/catalog"
import { filler } from "../catalog/filler"
import { upc } from "../catalog/upc"
import { wpsItems } from "../catalog/wps-items"
import { writeWpsFeed } from "../feeds/write-wps-feed"

const recordSchema = z.record(z.string(), z.string())

describe("WPS's feed files and the catalogue behind them", () => {
  let folder: string

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "wps-feed-"))
  })
  afterEach(() => rm(folder, { recursive: true }))

  async function read(name: string): Promise<Record<string, string>[]> {
    const rows: Record<string, string>[] = []
    const file = createReadStream(join(folder, name))
    for await (const record of file.pipe(parse({ columns: true }))) {
      rows.push(recordSchema.parse(record))
    }
    return rows
  }

  it("writes three files that a CSV parser reads back", async () => {
    const result = await writeWpsFeed(folder, {
      date: new Date("2026-11-24T23:30:00Z"),
      items: wpsItems(2_000),
    })

    expect(result).toEqual({
      files: [
        "master-item-list.csv",
        "WPS-inventory-11242026.csv",
        "dealer-pricing.csv",
      ],
      rows: [...wpsItems()].length + 2_000,
    })
    expect((await readdir(folder)).sort()).toEqual([...result.files].sort())
    const items = await read("master-item-list.csv")
    expect(items).toHaveLength(result.rows)
    expect(items[0]).toMatchObject({
      sku: "87-5503",
      vendor_number: "FP-27",
      has_map_policy: "1",
      mapp_price: "22.46",
      upc: "191361000003",
      drop_ship_eligible: "true",
    })
    expect(items).toContainEqual(
      expect.objectContaining({
        sku: "810-0112",
        name: 'HANDLEBAR MINI APE 12" BLACK',
      })
    )
    expect((await read("WPS-inventory-11242026.csv"))[0]).toMatchObject({
      sku: "87-5503",
      boise: "25",
      ashley: "12",
    })
    expect(await read("dealer-pricing.csv")).toHaveLength(result.rows)
  })

  it("leaves the dealer prices out when told to", async () => {
    const { files } = await writeWpsFeed(folder, {
      date: new Date(),
      items: filler(1),
      includeDealerPricing: false,
    })
    expect(files).not.toContain("dealer-pricing.csv")
  })

  it("gives every item one SKU and one UPC, and filler that no variant matches", () => {
    const items = [...wpsItems(5_000)]
    const variants = catalog.flatMap((product) => product.variants)
    const fillers = [...filler(5_000)]
    const skus = new Set(variants.map(({ sku }) => sku))
    const brands = new Set(catalog.map(({ brand }) => brand))

    expect(new Set(items.map(({ sku }) => sku)).size).toBe(items.length)
    expect(new Set(items.map((item) => item.upc)).size).toBe(items.length)
    expect(items.every((item) => upc(item.upc.slice(0, 11)) === item.upc)).toBe(
      true
    )
    expect(fillers.filter(({ sku }) => skus.has(sku))).toEqual([])
    expect(fillers.filter(({ brand }) => brands.has(brand))).toEqual([])
  })

  it("leaves each variant at least one way to its item", () => {
    for (const { variants } of catalog) {
      for (const { sku, upc: code, mpn, wps } of variants) {
        const ways = [sku === wps?.sku, code !== null, mpn !== null]
        expect([sku, ways.includes(true)]).toEqual([sku, true])
      }
    }
    const carried = catalog.filter(({ variants }) =>
      variants.some(({ wps }) => wps !== null)
    )
    expect([catalog.length, carried.length]).toEqual([43, 29])
  })
})
