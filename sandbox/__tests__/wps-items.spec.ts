import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { z } from "@medusajs/framework/zod"
import { WpsClient } from "../__fixtures__/wps-client"
import { wpsItems } from "../catalog/wps-items"
import { writeWpsFeed } from "../feeds/write-wps-feed"
import { WpsSimulator } from "../wps/wps-simulator"

const pageSchema = z.object({
  data: z.array(z.object({ sku: z.string() })),
  meta: z.object({
    cursor: z.object({ next: z.string().nullable(), count: z.number() }),
  }),
})

describe("items, prices and files of the WPS simulator", () => {
  let folder: string
  let simulator: WpsSimulator
  let wps: WpsClient

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "wps-feed-"))
    simulator = new WpsSimulator({
      items: wpsItems(60),
      feedsFolder: folder,
    })
    wps = new WpsClient((await simulator.start()).url)
  })
  afterAll(async () => {
    await simulator.stop()
    await rm(folder, { recursive: true })
  })

  it("finds items by a list of SKUs, with capped stock", async () => {
    const found = await wps.get(
      "/items?filter[sku]=87-5503,85-4130,00-0000&include=inventory"
    )
    expect(found.body).toMatchObject({
      data: [
        {
          sku: "87-5503",
          standard_dealer_price: "14.97",
          mapp_price: "22.46",
          drop_ship_fee: "FR",
          drop_ship_eligible: true,
          inventory: { data: { id_warehouse: 25, ca_warehouse: 4, total: 51 } },
        },
        { sku: "85-4130" },
      ],
      meta: { cursor: { next: null, count: 2 } },
    })
  })

  it("answers stock by item id, and the own price of one item", async () => {
    const stock = await wps.get("/inventory?filter[item_id]=100001")
    const price = await wps.get("/dealer-pricing/100001")

    expect(stock.body).toMatchObject({
      data: [{ item_id: 100_001, sku: "87-5503", in_warehouse: 12 }],
    })
    expect(price.body).toMatchObject({
      data: { sku: "87-5503", actual_dealer_price: "14.22" },
    })
    expect((await wps.get("/dealer-pricing/5")).status).toBe(404)
  })

  it("pages through every item once", async () => {
    const skus: string[] = []
    let cursor: string | null = ""
    while (cursor !== null) {
      const { body } = await wps.get(
        `/items?page[size]=40&page[cursor]=${cursor}`
      )
      const { data, meta } = pageSchema.parse(body)
      skus.push(...data.map(({ sku }) => sku))
      cursor = meta.cursor.next
    }

    expect(skus).toEqual([...wpsItems(60)].map(({ sku }) => sku))
    expect((await wps.get("/items?page[cursor]=nonsense")).status).toBe(422)
  })

  it("makes the dealer prices' file first, then says where it is", async () => {
    await writeWpsFeed(folder, {
      date: new Date("2026-03-09T12:00:00Z"),
      items: simulator.currentItems(),
    })

    const pending = await wps.get("/dealer-pricing")
    expect(pending.status).toBe(202)
    expect(pending.headers.get("retry-after")).toBe("1")
    const ready = z
      .object({ data: z.object({ location: z.url() }) })
      .parse((await wps.get("/dealer-pricing")).body)
    const file = await fetch(ready.data.location)
    expect((await file.text()).split("\n")[1]).toBe(
      "100001,87-5503,14.22,14.97,24.95,true,FR"
    )
  })

  it("lists and sends the feed's files, and nothing outside the folder", async () => {
    const index = await (await fetch(`${simulator.url}/feeds/`)).text()
    const outside = await fetch(`${simulator.url}/feeds/..%2Fpackage.json`)

    expect(index).toContain('href="WPS-inventory-03092026.csv"')
    expect(outside.status).toBe(404)
  })
})
