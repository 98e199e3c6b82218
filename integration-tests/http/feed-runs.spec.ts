import { appendFile } from "node:fs/promises"
import { join } from "node:path"
import { wpsItems } from "../../sandbox/catalog/wps-items"
import { writeWpsFeed } from "../../sandbox/feeds/write-wps-feed"
import { createAdmin, type Admin } from "../helpers/admin-user"
import { FeedServer } from "../helpers/feed-server"
import { feedRunEnded } from "../helpers/pull-feed"
import { medusaTests } from "../helpers/medusa-tests"
import { testEnvironment } from "../helpers/test-environment"
import { waitFor } from "../helpers/wait-for"

medusaTests({
  env: { ...testEnvironment },
  testSuite: ({ api, getContainer }) => {
    let server: FeedServer
    let admin: Admin
    const items = [...wpsItems(30)]

    const request = () => ({
      headers: admin.headers,
      validateStatus: () => true,
    })
    const get = async (path: string) =>
      api.get(`/admin/dropship${path}`, request())
    const start = async (id: string) =>
      api.post(`/admin/dropship/distributors/${id}/feed-runs`, {}, request())

    async function pull() {
      const { data } = await start("wps")
      return feedRunEnded(getContainer(), data.feed_run.id)
    }

    beforeAll(async () => {
      server = await FeedServer.start()
      await writeWpsFeed(server.root, { date: new Date(), items })
      admin = await createAdmin(getContainer())
      // No account is enabled: the catalogue may be looked at before.
      await api.post(
        "/admin/dropship/distributors/wps",
        { feed: server.settings },
        request()
      )
    })

    afterAll(async () => {
      await server.stop()
    })

    describe("feed runs", () => {
      it("answer at once and can be followed to their end", async () => {
        const { status, data } = await start("wps")
        expect(status).toBe(202)
        expect(data.feed_run).toEqual({
          id: expect.stringMatching(/^dfrun_/),
          distributor_id: "wps",
          scope: "full",
          status: "running",
          trigger: "manual",
          started_at: expect.any(String),
          finished_at: null,
          files: [],
          progress: {
            phase: "transferring",
            rows: 0,
            total_rows: null,
          },
          rows_read: 0,
          rows_created: 0,
          rows_updated: 0,
          rows_unchanged: 0,
          rows_removed: 0,
          rows_rejected: 0,
          levels_published: 0,
          held_reason: null,
          discard_reason: null,
          error: null,
        })
        await waitFor("the run to end", async () => {
          const run = (await get(`/feed-runs/${data.feed_run.id}`)).data
            .feed_run
          return run.status === "succeeded" && run.rows_created === items.length
        })
      })

      it("are listed newest first, and filtered", async () => {
        const first = await pull()
        const second = await pull()
        const list = await get("/feed-runs?limit=1")
        expect(list.data).toMatchObject({ count: 2, limit: 1, offset: 0 })
        expect(list.data.feed_runs[0]).toEqual(second)
        const next = await get("/feed-runs?limit=1&offset=1")
        expect(next.data.feed_runs[0]).toEqual(first)
        expect((await get("/feed-runs?status=failed")).data.count).toBe(0)
        expect((await get("/feed-runs?distributor_id=wps")).data.count).toBe(2)
        expect((await get("/feed-runs?distributor_id=x")).data.count).toBe(0)
      })

      it("page their rejected rows", async () => {
        await appendFile(
          join(server.root, "dealer-pricing.csv"),
          "1,999-0001,1,1,1,true,FR\n1,999-0002,1,1,1,true,FR\n"
        )
        const run = await pull()
        expect(run.rows_rejected).toBe(2)
        const page = await get(
          `/feed-runs/${run.id}/rejections?limit=1&offset=1`
        )
        expect(page.data).toEqual({
          rejections: [
            {
              file: "dealer-pricing.csv",
              line: items.length + 3,
              reason: expect.stringContaining("999-0002"),
              excerpt: "999-0002",
            },
          ],
          count: 2,
          limit: 1,
          offset: 1,
        })
      })

      it("refuse what they can't be", async () => {
        expect((await start("nobody")).status).toBe(404)
        expect((await get("/feed-runs/dfrun_none")).status).toBe(404)
        expect((await get("/feed-runs/dfrun_none/rejections")).status).toBe(404)
        const bad = await get("/feed-runs?status=lost")
        expect(bad.status).toBe(400)
        expect(bad.data).toMatchObject({ type: "invalid_data" })
        expect(bad.data.message).toMatch(/status/)
        const anonymous = await api.post(
          "/admin/dropship/distributors/wps/feed-runs",
          {},
          { validateStatus: () => true }
        )
        expect(anonymous.status).toBe(401)
      })

      it("need a feed server", async () => {
        await api.post(
          "/admin/dropship/distributors/wps",
          { feed: { host: null } },
          request()
        )
        const { status, data } = await start("wps")
        expect(status).toBe(409)
        expect(data).toMatchObject({ type: "conflict" })
        expect(data.message).toMatch(/no feed server/)
        expect((await get("/feed-runs")).data.count).toBe(0)
      })
    })

    describe("items", () => {
      it("are found by what a merchant knows of them", async () => {
        await pull()
        const item = items[0]!
        const { data } = await get(`/items?q=${item.sku}`)
        expect(data).toMatchObject({ limit: 20, offset: 0 })
        expect(data.items[0]).toEqual({
          id: expect.stringMatching(/^ditem_/),
          distributor_id: "wps",
          sku: item.sku,
          brand: item.brand,
          mpn: item.mpn,
          upc: item.upc,
          title: item.name,
          cost: item.ownCost,
          retail_price: item.list,
          map_price: item.map ?? (item.hasMapPolicy ? item.list : null),
          dropship_fee:
            typeof item.dropShipFee === "number" ? item.dropShipFee : null,
          status: item.status,
          is_dropshippable: item.eligible && item.status === "STK",
          quantities: expect.objectContaining({
            ID: Math.min(25, item.quantities.boise),
          }),
          feed_seen_at: expect.any(String),
          is_stale: false,
          stock_age_hours: 0,
          published_percent: 100,
        })
        expect((await get("/items?limit=5")).data).toMatchObject({
          count: items.length,
          limit: 5,
        })
        expect((await get("/items?limit=101")).status).toBe(400)
        expect((await get("/items?order=cost")).status).toBe(400)
      })
    })
  },
})
