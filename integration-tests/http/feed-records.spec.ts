import { appendFile } from "node:fs/promises"
import { join } from "node:path"
import { parse } from "csv-parse/sync"
import { stock } from "../../sandbox/catalog/stock"
import { wpsItems } from "../../sandbox/catalog/wps-items"
import { writeWpsFeed } from "../../sandbox/feeds/write-wps-feed"
import { createAdmin, type Admin } from "../helpers/admin-user"
import { FeedServer } from "../helpers/feed-server"
import { feedRunEnded } from "../helpers/pull-feed"
import { medusaTests } from "../helpers/medusa-tests"
import { testEnvironment } from "../helpers/test-environment"

medusaTests({
  env: { ...testEnvironment },
  testSuite: ({ api, getContainer }) => {
    let server: FeedServer
    let admin: Admin
    const items = [...wpsItems()]
    const unitsOf = (item: (typeof items)[number]) =>
      Object.values(item.quantities).reduce(
        (sum, quantity) => sum + Math.min(25, quantity),
        0
      )

    const figuresOf = (rows: typeof items) => ({
      items: rows.length,
      items_in_stock: rows.filter((item) => unitsOf(item) > 0).length,
      units: rows.reduce((sum, item) => sum + unitsOf(item), 0),
    })

    const request = () => ({
      headers: admin.headers,
      validateStatus: () => true,
    })
    const get = async (path: string) =>
      api.get(`/admin/dropship${path}`, request())

    async function pull() {
      const { data } = await api.post(
        "/admin/dropship/distributors/wps/feed-runs",
        {},
        request()
      )
      return feedRunEnded(getContainer(), data.feed_run.id)
    }

    const write = async (rows: typeof items) =>
      writeWpsFeed(server.root, { date: new Date(), items: rows })

    beforeAll(async () => {
      server = await FeedServer.start()
      admin = await createAdmin(getContainer())
      await api.post(
        "/admin/dropship/distributors/wps",
        { feed: server.settings },
        request()
      )
    })

    beforeEach(async () => {
      await write(items)
    })

    afterAll(async () => {
      await server.stop()
    })

    describe("the feed history", () => {
      it("is empty before the first feed", async () => {
        const { status, data } = await get("/feed-history")
        expect(status).toBe(200)
        expect(data).toEqual({ history: [] })
      })

      it("tells what was there after each applied run", async () => {
        const full = figuresOf(items)
        const first = await pull()
        const unchanged = await pull()
        // Few enough that no guard minds: four are gone, and one is sold out.
        const stocked = items.findIndex((item) => unitsOf(item) > 0)
        const left = items.slice(0, -4).map((item, at) => ({
          ...item,
          ...(at === stocked ? { quantities: stock(0, 0, 0, 0, 0, 0, 0) } : {}),
        }))
        await write(left)
        const smaller = await pull()
        const last = figuresOf(left)

        const { data } = await get("/feed-history?days=7")
        expect(data).toEqual({
          history: [
            {
              distributor_id: "wps",
              feed_seen_at: expect.any(String),
              stock_seen_at: null,
              stock_age: {
                is_stale: false,
                stock_age_hours: 0,
                published_percent: 100,
              },
              points: [
                { at: first.finished_at, feed_run_id: first.id, ...full },
                {
                  at: unchanged.finished_at,
                  feed_run_id: unchanged.id,
                  ...full,
                },
                { at: smaller.finished_at, feed_run_id: smaller.id, ...last },
              ],
            },
          ],
        })
      })

      it("leaves out runs that were not applied, and other distributors", async () => {
        await pull()
        await write([])
        expect((await pull()).status).toBe("failed")
        const { data } = await get("/feed-history?distributor_id=wps")
        expect(data.history[0].points).toHaveLength(1)
        const other = await get("/feed-history?distributor_id=tucker")
        expect(other.data).toEqual({ history: [] })
      })

      it("refuses a span that can't be", async () => {
        for (const days of ["0", "366", "some"]) {
          const { status, data } = await get(`/feed-history?days=${days}`)
          expect(status).toBe(400)
          expect(data.message).toMatch(/days/)
        }
      })
    })

    describe("rejected rows", () => {
      const price = (sku: string) => `1,${sku},1,1,1,true,FR\n`

      it("are found by file, reason and excerpt", async () => {
        await appendFile(
          join(server.root, "dealer-pricing.csv"),
          ["999-0001", "999-0002", "999%0003"].map(price).join("")
        )
        const { id } = await pull()
        const found = async (query: string) => {
          const { data } = await get(`/feed-runs/${id}/rejections?${query}`)
          return [
            data.count,
            data.rejections.map(({ excerpt }: { excerpt: string }) => excerpt),
          ]
        }
        expect(await found("q=999-0002")).toEqual([1, ["999-0002"]])
        expect(await found("q=PRICING&limit=2")).toEqual([
          3,
          ["999-0001", "999-0002"],
        ])
        expect(await found("q=%25")).toEqual([1, ["999%0003"]])
        expect(await found("q=999_0001")).toEqual([0, []])
        expect((await found("file=dealer-pricing.csv"))[0]).toBe(3)
        expect(await found("file=other.csv")).toEqual([0, []])
        expect(await found("q=&file=&offset=2")).toEqual([3, ["999%0003"]])
      })

      it("come as a file, however many, with formulas defused", async () => {
        const skus = Array.from({ length: 2_400 }, (_, at) => `999-${at}`)
        await appendFile(
          join(server.root, "dealer-pricing.csv"),
          [...skus, "=1+1", '"-9,""X"'].map(price).join("")
        )
        const { id } = await pull()
        const answer = await get(`/feed-runs/${id}/rejections.csv`)
        expect(answer.status).toBe(200)
        expect(answer.headers["content-type"]).toBe("text/csv; charset=utf-8")
        expect(answer.headers["content-disposition"]).toBe(
          `attachment; filename="rejected-rows-${id}.csv"`
        )
        const [head, ...rows]: string[][] = parse(answer.data)
        expect(head).toEqual(["file", "line", "reason", "excerpt"])
        expect(rows.map((row) => row[3])).toEqual([...skus, "'=1+1", `'-9,"X`])
        expect(rows[0]?.slice(0, 2)).toEqual([
          "dealer-pricing.csv",
          String(items.length + 2),
        ])

        const some = await get(`/feed-runs/${id}/rejections.csv?q=999-100`)
        expect(parse(some.data)).toHaveLength(12)
        const none = await get("/feed-runs/dfrun_none/rejections.csv")
        expect(none.status).toBe(404)
        expect(none.data.type).toBe("not_found")
      })
    })

    describe("the list of runs", () => {
      it("is sorted by what a merchant asks for", async () => {
        const small = await pull()
        await appendFile(
          join(server.root, "dealer-pricing.csv"),
          "1,9,1,1,1,true,F\n"
        )
        const rejecting = await pull()
        const ids = async (order: string) =>
          (await get(`/feed-runs?order=${order}`)).data.feed_runs.map(
            ({ id }: { id: string }) => id
          )
        expect(await ids("started_at")).toEqual([small.id, rejecting.id])
        expect(await ids("-rows_rejected")).toEqual([rejecting.id, small.id])
        expect(await ids("rows_rejected")).toEqual([small.id, rejecting.id])
        expect((await get("/feed-runs?order=error")).status).toBe(400)
      })
    })
  },
})
