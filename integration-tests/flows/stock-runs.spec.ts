import { mkdtemp, readFile, rm, utimes, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Modules } from "@medusajs/framework/utils"
import { catalog } from "../../sandbox/catalog/catalog"
import type { WpsItem } from "../../sandbox/catalog/types"
import { wpsItems } from "../../sandbox/catalog/wps-items"
import { writeWpsFeed } from "../../sandbox/feeds/write-wps-feed"
import { SandboxFtpServer } from "../../sandbox/ftp-server"
import {
  DISTRIBUTOR_MODULE,
  type DistributorModuleService,
} from "../../src/modules/distributor"
import {
  SUPPLY_MODULE,
  type SupplyModuleService,
} from "../../src/modules/supply"
import type { FeedRun } from "../../src/schemas/feed-run"
import { DropshipEvents } from "../../src/workflows/events"
import { beginFeedRun } from "../../src/workflows/feed/begin-feed-run"
import { keepFeedsCurrent } from "../../src/workflows/feed/keep-feeds-current"
import { pullDueFeeds } from "../../src/workflows/feed/pull-due-feeds"
import { pullDueStock } from "../../src/workflows/feed/stock/pull-due-stock"
import { createAdmin, type Admin } from "../helpers/admin-user"
import { enableWps } from "../helpers/enable-wps"
import { createStore, type Store } from "../helpers/store"
import { medusaTests } from "../helpers/medusa-tests"
import { testEnvironment } from "../helpers/test-environment"
import { waitFor } from "../helpers/wait-for"

const carried = catalog
  .flatMap((product) => product.variants)
  .filter((variant) => variant.wps !== null)

medusaTests({
  env: { ...testEnvironment },
  testSuite: ({ api, getContainer }) => {
    let root: string
    let ftp: SandboxFtpServer
    let admin: Admin
    let store: Store
    let items: WpsItem[]
    const inventoryFile = "WPS-inventory-11272026.csv"
    const events: { name: string; id: string }[] = []

    const supply = () =>
      getContainer().resolve<SupplyModuleService>(SUPPLY_MODULE)
    const distributors = () =>
      getContainer().resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
    const sql = async (statement: string) =>
      getContainer().resolve("__pg_connection__").raw(statement)
    const minutesAgo = (minutes: number) =>
      new Date(Date.now() - minutes * 60_000)

    beforeAll(async () => {
      root = await mkdtemp(join(tmpdir(), "stock-runs-spec-"))
      ftp = new SandboxFtpServer({ root })
      const { host, port } = await ftp.start()
      admin = await createAdmin(getContainer())
      store = await createStore(getContainer())
      await enableWps(getContainer(), {
        feed: {
          protocol: "ftp",
          host,
          port,
          user: "dealer",
          password: "sandbox",
        },
      })
      for (const name of [
        DropshipEvents.FEED_SUCCEEDED,
        DropshipEvents.FEED_HELD,
        DropshipEvents.FEED_FAILED,
      ]) {
        getContainer()
          .resolve(Modules.EVENT_BUS)
          .subscribe(name, async ({ data }) => {
            events.push({ name, id: (data as { id: string }).id })
          })
      }
    })

    beforeEach(async () => {
      ftp.clearFaults()
      ftp.downloads.length = 0
      await rm(root, { recursive: true, force: true })
      items = [...wpsItems(60)]
      await writeWpsFeed(root, {
        date: new Date("2026-11-27T05:00:00Z"),
        items,
      })
      await touch(120)
      expect(await pull("full")).toMatchObject({ error: null })
      ftp.downloads.length = 0
      events.length = 0
    })

    afterAll(async () => {
      await ftp.stop()
      await rm(root, { recursive: true, force: true })
    })

    async function touch(minutes: number, file = inventoryFile) {
      const time = minutesAgo(minutes)
      await utimes(join(root, file), time, time)
    }

    /** Changes units in Boise in the inventory file, by SKU. */
    async function writeStock(
      units: Record<string, number>,
      given: { minutes?: number; more?: string[] } = {}
    ) {
      const path = join(root, inventoryFile)
      const lines = (await readFile(path, "utf8")).trimEnd().split("\n")
      const changed = lines.map((line) => {
        const [sku = "", , ...rest] = line.split(",")
        const boise = units[sku]
        return boise === undefined ? line : [sku, boise, ...rest].join(",")
      })
      await writeFile(
        path,
        `${[...changed, ...(given.more ?? [])].join("\n")}\n`
      )
      await touch(given.minutes ?? 60)
    }

    async function ended(id: string): Promise<FeedRun> {
      let run: FeedRun | undefined
      await waitFor("the run to end", async () => {
        run = await supply().retrieveFeedRunView(id)
        return run.status !== "running"
      })
      return run!
    }

    async function pull(
      scope: FeedRun["scope"],
      trigger: FeedRun["trigger"] = "manual"
    ): Promise<FeedRun> {
      const { id } = await beginFeedRun(getContainer(), {
        distributor_id: "wps",
        trigger,
        scope,
        retry_pauses: [],
        settling: 0,
      })
      return ended(id)
    }

    const start = async (id: string, scope: string) =>
      api.post(
        `/admin/dropship/distributors/${id}/feed-runs`,
        { scope },
        { headers: admin.headers, validateStatus: () => true }
      )

    /** Rows as they lie in the table: `xmin` tells which were written. */
    async function rows(): Promise<
      Map<string, { sku: string; xmin: string; units: number; hash: string }>
    > {
      const { rows: found } = await sql(
        "select sku, xmin::text, units, content_hash as hash from dropship_distributor_item order by sku"
      )
      return new Map(found.map((row: { sku: string }) => [row.sku, row]))
    }

    async function written(before: Awaited<ReturnType<typeof rows>>) {
      return [...(await rows()).values()]
        .filter(({ sku, xmin }) => before.get(sku)?.xmin !== xmin)
        .map(({ sku }) => sku)
        .sort()
    }

    /** Units at WPS's location, by the merchant's SKU. */
    async function published(): Promise<Record<string, number>> {
      const { stock_location_id } =
        await distributors().retrieveDistributor("wps")
      const levels = await getContainer()
        .resolve(Modules.INVENTORY)
        .listInventoryLevels(
          { location_id: stock_location_id! },
          { take: 1000 }
        )
      const units = new Map(
        levels.map((level) => [level.inventory_item_id, level.stocked_quantity])
      )
      return Object.fromEntries(
        carried.map(({ sku }) => [
          sku,
          Number(units.get(store.variants[sku]!.inventory_item_id)),
        ])
      )
    }

    /** Three carried variants with the change of Boise's units to 0, 1, 2. */
    const three = () =>
      carried.slice(0, 3).map(({ sku, wps }, at) => ({
        sku,
        item: wps!.sku,
        units: at,
        change: at - Math.min(25, wps!.quantities.boise),
      }))
    const unitsByItem = () =>
      Object.fromEntries(three().map(({ item, units }) => [item, units]))

    describe("a stock run", () => {
      it("changes the quantities that differ and their levels, and nothing else", async () => {
        const before = await rows()
        const levels = await published()
        await writeStock(unitsByItem(), {
          more: ["999-9999,1,2,3,4,5,6,7", `${three()[0]!.item},9,9,9,9,9,9,9`],
        })

        const { status, data } = await start("wps", "stock")
        expect(status).toBe(202)
        expect(data.feed_run).toMatchObject({ scope: "stock", error: null })
        const run = await ended(data.feed_run.id)

        expect(run).toMatchObject({
          status: "succeeded",
          error: null,
          rows_read: items.length + 2,
          rows_created: 0,
          rows_updated: 3,
          rows_unchanged: items.length - 3,
          rows_removed: 0,
          rows_rejected: 2,
          levels_published: 3,
          progress: { phase: "done" },
        })
        expect(run.files.map(({ name }) => name)).toEqual([inventoryFile])
        expect(ftp.downloads.map(({ file }) => file)).toEqual([
          `/${inventoryFile}`,
        ])
        expect(await written(before)).toEqual(
          three()
            .map(({ item }) => item)
            .sort()
        )
        const changes = Object.fromEntries(
          three().map(({ sku, change }) => [sku, levels[sku]! + change])
        )
        expect(await published()).toEqual({ ...levels, ...changes })
        const { data: rejected } = await api.get(
          `/admin/dropship/feed-runs/${run.id}/rejections`,
          { headers: admin.headers }
        )
        expect(rejected.rejections).toEqual([
          {
            file: inventoryFile,
            line: items.length + 2,
            excerpt: "999-9999",
            reason:
              "SKU 999-9999 is not among the items of the last full feed; a stock file adds none",
          },
          expect.objectContaining({
            line: items.length + 3,
            reason: expect.stringContaining("is already in line"),
          }),
        ])
        const told = () => events.filter(({ id }) => id === run.id)
        await waitFor("the event", () => told().length > 0)
        expect(told().map(({ name }) => name)).toEqual([
          DropshipEvents.FEED_SUCCEEDED,
        ])
      })

      it("tells the item's new stock time, and leaves the full feed's alone", async () => {
        const seenAt = await supply().readFeedSeenAt("wps")
        const applied = await supply().readAppliedFiles("wps")
        await writeStock(unitsByItem())
        await pull("stock")

        expect(await supply().readFeedSeenAt("wps")).toEqual(seenAt)
        expect(await supply().readAppliedFiles("wps")).toEqual(applied)
        const { data } = await api.get("/admin/dropship/items?limit=100", {
          headers: admin.headers,
        })
        const late = data.items.filter(
          (item: { feed_seen_at: string }) =>
            new Date(item.feed_seen_at) > minutesAgo(61)
        )
        expect(late.map(({ sku }: { sku: string }) => sku).sort()).toEqual(
          three()
            .map(({ item }) => item)
            .sort()
        )
        const { data: told } = await api.get("/admin/dropship/feed-history", {
          headers: admin.headers,
        })
        expect(told.history[0].points).toHaveLength(2)
        expect(new Date(told.history[0].stock_seen_at) > seenAt!).toBe(true)
      })

      it("reads a file no second time, and writes nothing where nothing changed", async () => {
        await writeStock(unitsByItem())
        await pull("stock")
        const before = await rows()

        const again = await pull("stock")
        expect(again).toMatchObject({
          status: "succeeded",
          rows_read: 0,
          rows_updated: 0,
          levels_published: 0,
        })
        await writeStock({}, { minutes: 30, more: ["999-9999,1,2,3,4,5,6,7"] })
        expect(await pull("stock")).toMatchObject({
          rows_read: items.length + 1,
          rows_updated: 0,
          rows_unchanged: items.length,
        })
        expect(await written(before)).toEqual([])
      })

      it("knows the file of the full feed, and a full feed knows its file", async () => {
        await touch(90)
        expect(await pull("stock")).toMatchObject({ rows_read: 0, error: null })

        await writeStock(unitsByItem())
        await pull("stock")
        expect(await pull("full")).toMatchObject({ rows_read: 0, error: null })
        const { units } = (await rows()).get(three()[0]!.item)!

        // The first content again, later: it is news.
        await writeStock(
          Object.fromEntries(
            carried
              .slice(0, 3)
              .map(({ wps }) => [wps!.sku, Math.min(25, wps!.quantities.boise)])
          ),
          { minutes: 30 }
        )
        expect(await pull("full")).toMatchObject({ rows_updated: 3 })
        expect((await rows()).get(three()[0]!.item)!.units).not.toBe(units)
      })

      it("takes no older file by schedule", async () => {
        const before = await rows()
        await writeStock(unitsByItem(), { minutes: 600 })
        expect(await pull("stock", "schedule")).toMatchObject({
          status: "failed",
          error: expect.stringMatching(
            /^The file WPS-inventory.* is older than .*nothing was changed/
          ),
        })
        expect(await written(before)).toEqual([])
        await waitFor("the event", () =>
          events.some(({ name }) => name === DropshipEvents.FEED_FAILED)
        )
        expect(await pull("stock")).toMatchObject({
          status: "succeeded",
          rows_updated: 3,
        })
        expect((await supply().readFeedSeenAt("wps"))! < minutesAgo(599)).toBe(
          true
        )
      })

      it("refuses a file that is none", async () => {
        const before = await rows()
        await writeFile(join(root, inventoryFile), "something,else\n1,2\n")
        expect(await pull("stock")).toMatchObject({
          status: "failed",
          error: expect.stringContaining("was not applied"),
        })
        await rm(join(root, inventoryFile))
        expect(await pull("stock")).toMatchObject({
          status: "failed",
          error: expect.stringContaining("o file matches"),
        })
        expect(await written(before)).toEqual([])
      })

      it("is refused where there are no items, and no stock files", async () => {
        const { status, data } = await start("parts-unlimited", "stock")
        expect([status, data.type]).toEqual([409, "conflict"])
        expect(data.message).toMatch(/has no feed server|no stock file/)
        await distributors().saveDistributor("parts-unlimited", {
          feed: { host: "127.0.0.1" },
        })
        const none = await start("parts-unlimited", "stock")
        expect(none.status).toBe(409)
        expect(none.data.message).toContain("no stock file that could be")

        await sql("truncate dropship_distributor_item, dropship_feed_snapshot")
        const early = await start("wps", "stock")
        expect(early.status).toBe(409)
        expect(early.data.message).toContain("No full feed")
        expect((await start("wps", "half")).status).toBe(400)
      })
    })

    describe("a full feed after it", () => {
      it("does not bring older quantities back, and newer ones do count", async () => {
        const [first, second] = three() as [
          ReturnType<typeof three>[number],
          ReturnType<typeof three>[number],
        ]
        const full = await readFile(join(root, inventoryFile), "utf8")
        await writeStock(unitsByItem(), { minutes: 30 })
        await pull("stock")
        const levels = await published()

        // A file from between the two, with one item's own news.
        const other = items.find(
          ({ sku }) => !carried.some(({ wps }) => wps?.sku === sku)
        )!
        await writeFile(join(root, inventoryFile), full)
        await writeStock({ [other.sku]: 17 }, { minutes: 60 })
        const run = await pull("full")
        expect(run).toMatchObject({ status: "succeeded", error: null })
        expect(await published()).toEqual(levels)
        const found = async (sku: string) =>
          (
            await supply().searchItems({
              q: sku,
              limit: 1,
              offset: 0,
              order: "sku",
            })
          ).items[0]!
        expect((await found(other.sku)).quantities.ID).toBe(17)
        expect((await found(first.item)).quantities.ID).toBe(first.units)

        await writeStock({ [second.item]: 19 }, { minutes: 10 })
        expect(await pull("full")).toMatchObject({ error: null })
        expect((await found(second.item)).quantities.ID).toBe(19)
        const hashes = [...(await rows()).values()].map(({ hash }) => hash)
        expect(hashes).not.toContain("")
      })
    })

    describe("a stock run that changes too much", () => {
      const empty = async (share: number) => {
        const stocked = items.slice(0, Math.ceil(items.length * share))
        const path = join(root, inventoryFile)
        const lines = (await readFile(path, "utf8")).trimEnd().split("\n")
        const skus = new Set(stocked.map(({ sku }) => sku))
        const emptied = lines.map((line) => {
          const [sku = ""] = line.split(",")
          return skus.has(sku) ? `${sku},0,0,0,0,0,0,0` : line
        })
        await writeFile(path, `${emptied.join("\n")}\n`)
        await touch(60)
      }
      const decide = async (id: string, decision: "approve" | "discard") =>
        api.post(`/admin/dropship/feed-runs/${id}/${decision}`, undefined, {
          headers: admin.headers,
          validateStatus: () => true,
        })

      it("is held with nothing applied, and applied when approved", async () => {
        const before = await rows()
        const levels = await published()
        await empty(0.7)
        const held = await pull("stock")
        expect(held).toMatchObject({
          status: "held",
          scope: "stock",
          rows_updated: 0,
          held_reason: expect.stringContaining("would have none left"),
        })
        expect(held.held_reason).toMatch(/^Stock of the SKUs it names would/)
        expect(await written(before)).toEqual([])
        const { data } = await api.get(
          `/admin/dropship/feed-runs/${held.id}/changes`,
          { headers: admin.headers }
        )
        expect(data.changes).toMatchObject({
          can_apply: true,
          figures: { items: { before: items.length, after: items.length } },
          samples: { removed: [], cost_moved: [] },
        })
        expect(data.changes.samples.zeroed).toHaveLength(20)
        const [notification] = await getContainer()
          .resolve(Modules.NOTIFICATION)
          .listNotifications({ resource_id: held.id })
        expect(notification?.data).toMatchObject({
          title: "The feed of Western Power Sports is held",
        })

        expect((await decide(held.id, "approve")).status).toBe(202)
        expect(await ended(held.id)).toMatchObject({
          status: "succeeded",
          rows_updated: expect.any(Number),
        })
        expect(await published()).not.toEqual(levels)
        const zeroed = items.slice(0, 40).map(({ sku }) => sku)
        const after = await rows()
        expect(zeroed.every((sku) => after.get(sku)!.units === 0)).toBe(true)
      })

      it("is discarded by hand, by a newer stock run or by a full one", async () => {
        await empty(0.7)
        const first = await pull("stock")
        const second = await pull("stock")
        expect((await ended(first.id)).status).toBe("discarded")
        expect((await decide(second.id, "discard")).status).toBe(200)
        const third = await pull("stock")
        expect(third.status).toBe("held")
        await touch(600)
        await pull("full", "schedule")
        expect((await ended(third.id)).status).toBe("discarded")
      })

      it("leaves a held full feed to the merchant", async () => {
        await writeWpsFeed(root, {
          date: new Date("2026-11-27T05:00:00Z"),
          items: items.slice(0, 30),
        })
        await touch(100)
        const full = await pull("full")
        expect(full.status).toBe("held")
        await writeWpsFeed(root, {
          date: new Date("2026-11-27T05:00:00Z"),
          items,
        })
        await writeStock(unitsByItem(), { minutes: 20 })
        expect(await pull("stock")).toMatchObject({
          status: "succeeded",
          rows_updated: 3,
        })
        expect((await ended(full.id)).status).toBe("held")

        await supply().startFeedRun({
          id: "dfrun_beside",
          distributor_id: "wps",
          trigger: "manual",
          scope: "stock",
        })
        const refused = await decide(full.id, "approve")
        expect([refused.status, refused.data.type]).toEqual([409, "conflict"])
        expect(refused.data.message).toContain("under way")
        await supply().failFeedRun("dfrun_beside", "ended")

        expect((await decide(full.id, "approve")).status).toBe(202)
        expect(await ended(full.id)).toMatchObject({ status: "succeeded" })
        const kept = three().filter(({ item }) =>
          items.slice(0, 30).some(({ sku }) => sku === item)
        )
        expect(kept.length).toBeGreaterThan(0)
        for (const { item, units } of kept) {
          const { items: found } = await supply().searchItems({
            q: item,
            limit: 1,
            offset: 0,
            order: "sku",
          })
          expect(found[0]!.quantities.ID).toBe(units)
        }
      })
    })

    describe("the schedule", () => {
      const account = async () =>
        (
          await distributors().listDistributorAccounts({
            distributor_id: "wps",
          })
        )[0]!
      const due = async (changes: Record<string, Date | null>) =>
        distributors().updateDistributorAccounts({
          id: (await account()).id,
          ...changes,
        })

      it("starts no stock run until the merchant enters a time", async () => {
        const { feed } = await distributors().retrieveDistributor("wps")
        expect(feed).toMatchObject({
          stock: { labels: ["Inventory"] },
          stock_schedule: null,
          next_stock_run_at: null,
        })
        const { data } = await api.post(
          "/admin/dropship/distributors/wps",
          { feed: { stock_schedule: "0 7-18 * * 1-6", timezone: "UTC" } },
          { headers: admin.headers }
        )
        const next = new Date(data.distributor.feed.next_stock_run_at)
        expect([next.getUTCMinutes(), next > new Date()]).toEqual([0, true])

        const bad = await api.post(
          "/admin/dropship/distributors/wps",
          { feed: { stock_schedule: "hourly" } },
          { headers: admin.headers, validateStatus: () => true }
        )
        expect([bad.status, bad.data.message]).toEqual([
          400,
          expect.stringContaining("feed.stock_schedule:"),
        ])
        const off = await api.post(
          "/admin/dropship/distributors/wps",
          { feed: { stock_schedule: "" } },
          { headers: admin.headers }
        )
        expect(off.data.distributor.feed).toMatchObject({
          stock_schedule: null,
          next_stock_run_at: null,
        })
        const none = await api.post(
          "/admin/dropship/distributors/parts-unlimited",
          { feed: { stock_schedule: "0 * * * *" } },
          { headers: admin.headers, validateStatus: () => true }
        )
        expect(none.status).toBe(400)
      })

      it("starts one when it is due, whatever the number of instances, after a full one", async () => {
        await distributors().saveDistributor("wps", {
          feed: { stock_schedule: "0 7-18 * * *" },
        })
        await writeStock(unitsByItem())
        const now = new Date()
        await due({ next_stock_run_at: now, next_feed_run_at: now })
        ftp.fail({ kind: "slow", delayMs: 100, times: 3 })

        expect(await pullDueFeeds(getContainer(), now)).toEqual(["wps"])
        expect(await pullDueStock(getContainer(), now)).toEqual([])
        expect((await account()).next_stock_run_at).toEqual(now)
        const [full] = (
          await supply().listFeedRunViews({
            limit: 1,
            offset: 0,
            order: "-created_at",
          })
        ).feed_runs
        expect(await ended(full!.id)).toMatchObject({
          scope: "full",
          status: "succeeded",
        })

        const started = await Promise.all([
          pullDueStock(getContainer(), now),
          pullDueStock(getContainer(), now),
        ])
        expect(started.flat()).toEqual(["wps"])
        const [stock] = (
          await supply().listFeedRunViews({
            limit: 1,
            offset: 0,
            order: "-created_at",
          })
        ).feed_runs
        expect(await ended(stock!.id)).toMatchObject({
          scope: "stock",
          trigger: "schedule",
          status: "succeeded",
        })
        expect((await account()).next_stock_run_at! > now).toBe(true)
      })

      it("is planned by the tick for an account that had none", async () => {
        await distributors().saveDistributor("wps", {
          feed: { stock_schedule: "0 7-18 * * *" },
        })
        await due({ next_stock_run_at: null })
        await keepFeedsCurrent(getContainer(), new Date())
        expect((await account()).next_stock_run_at! > new Date()).toBe(true)
      })
    })
  },
})
