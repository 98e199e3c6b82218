import { mkdtemp, readFile, rm, utimes, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Modules } from "@medusajs/framework/utils"
import { catalog } from "../../sandbox/catalog/catalog"
import type { WpsItem } from "../../sandbox/catalog/types"
import { wpsItems } from "../../sandbox/catalog/wps-items"
import { writeWpsFeed } from "../../sandbox/feeds/write-wps-feed"
import { SandboxFtpServer } from "../../sandbox/ftp-server"
import { WpsSimulator } from "../../sandbox/wps/wps-simulator"
import {
  DISTRIBUTOR_MODULE,
  type DistributorModuleService,
} from "../../src/modules/distributor"
import {
  SUPPLY_MODULE,
  type SupplyModuleService,
} from "../../src/modules/supply"
import type { FeedSettingsBody } from "../../src/schemas/distributor"
import type { FeedRun } from "../../src/schemas/feed-run"
import { beginFeedRun } from "../../src/workflows/feed/begin-feed-run"
import { pullDueFeeds } from "../../src/workflows/feed/pull-due-feeds"
import { DropshipEvents } from "../../src/workflows/events"
import { createAdmin, type Admin } from "../helpers/admin-user"
import { enableWps } from "../helpers/enable-wps"
import { placePaidOrder } from "../helpers/orders"
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
    let feed: FeedSettingsBody
    let admin: Admin
    let store: Store
    let items: WpsItem[]
    const simulator = new WpsSimulator()

    beforeAll(async () => {
      process.env.DROPSHIP_WPS_URL = (await simulator.start({})).url
      root = await mkdtemp(join(tmpdir(), "feed-spec-"))
      ftp = new SandboxFtpServer({ root })
      const { host, port } = await ftp.start()
      feed = {
        protocol: "ftp",
        host,
        port,
        user: "dealer",
        password: "sandbox",
      }
      admin = await createAdmin(getContainer())
      store = await createStore(getContainer())
      await enableWps(getContainer(), { feed })
    })

    beforeEach(async () => {
      ftp.clearFaults()
      ftp.downloads.length = 0
      await rm(root, { recursive: true, force: true })
      items = [...wpsItems(60)]
      await write()
    })

    afterAll(async () => {
      await simulator.stop()
      await ftp.stop()
      await rm(root, { recursive: true, force: true })
    })

    const supply = () =>
      getContainer().resolve<SupplyModuleService>(SUPPLY_MODULE)
    const distributors = () =>
      getContainer().resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)

    const inventoryFile = "WPS-inventory-11232026.csv"
    async function write() {
      await writeWpsFeed(root, {
        date: new Date("2026-11-23T05:00:00Z"),
        items,
      })
    }

    /** Changes the text of a feed file. */
    async function edit(file: string, change: (lines: string[]) => string[]) {
      const path = join(root, file)
      const lines = (await readFile(path, "utf8")).trimEnd().split("\n")
      await writeFile(path, `${change(lines).join("\n")}\n`)
    }

    async function ended(id: string): Promise<FeedRun> {
      let run: FeedRun | undefined
      await waitFor("the feed run to end", async () => {
        run = await supply().retrieveFeedRunView(id)
        return run.status !== "running"
      })
      return run!
    }

    async function pull(
      retry_pauses: number[] = [],
      given: { trigger?: FeedRun["trigger"]; reread?: boolean } = {}
    ): Promise<FeedRun> {
      const { id } = await beginFeedRun(getContainer(), {
        distributor_id: "wps",
        trigger: "manual",
        retry_pauses,
        settling: 0,
        ...given,
      })
      return ended(id)
    }

    /** Units at WPS's location, by the merchant's SKU; null: no level. */
    async function published(): Promise<Record<string, number | null>> {
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
        Object.entries(store.variants).map(([sku, variant]) => [
          sku,
          units.get(variant.inventory_item_id) ?? null,
        ])
      )
    }

    const sellable = (item: Pick<WpsItem, "quantities">) =>
      Object.values(item.quantities).reduce(
        (sum, units) => sum + Math.min(units, 25),
        0
      )

    /** All that a buyer or merchant can see of the distributor's supply. */
    async function everything() {
      const { items } = await supply().searchItems({
        limit: 100,
        offset: 0,
        order: "sku",
      })
      return { items, levels: await published() }
    }

    async function rejections(run: FeedRun) {
      const { data } = await api.get(
        `/admin/dropship/feed-runs/${run.id}/rejections?limit=100`,
        { headers: admin.headers }
      )
      return data
    }

    describe("a first feed", () => {
      it("stores every item, matches the variants and publishes their stock", async () => {
        const run = await pull()

        expect(run).toMatchObject({
          status: "succeeded",
          error: null,
          trigger: "manual",
          rows_read: items.length,
          rows_created: items.length,
          rows_updated: 0,
          rows_unchanged: 0,
          rows_removed: 0,
          rows_rejected: 0,
          progress: {
            phase: "done",
            rows: items.length,
            total_rows: items.length,
          },
        })
        expect(run.files.map(({ name }) => name)).toEqual([
          "master-item-list.csv",
          inventoryFile,
          "dealer-pricing.csv",
        ])
        for (const file of run.files) {
          const content = await readFile(join(root, file.name))
          expect(file.bytes).toBe(content.length)
          expect(file.sha256).toMatch(/^[0-9a-f]{64}$/)
        }
        const expected = Object.fromEntries(
          catalog
            .flatMap((product) => product.variants)
            .map(({ sku, wps }) => [sku, wps ? sellable(wps) : null])
        )
        expect(await published()).toEqual(expected)
        expect(run.levels_published).toBe(carried.length)
      })

      it("finds each variant by the one thing that leads to its item", async () => {
        await pull()

        for (const variant of carried) {
          const { id } = store.variants[variant.sku]!
          const matched = await supply().listMatchedItems([id])
          const kind =
            variant.sku === variant.wps?.sku
              ? "sku"
              : variant.upc
                ? "upc"
                : "brand_mpn"
          expect(
            matched.map(({ sku, matched_by }) => ({ sku, matched_by }))
          ).toEqual([{ sku: variant.wps?.sku, matched_by: kind }])
        }
      })

      it("keeps the dealer's own price, and when the stock was counted", async () => {
        const counted = new Date("2026-11-22T05:00:00Z")
        await utimes(join(root, inventoryFile), counted, counted)
        const listing = items[0]!

        await pull()

        const { items: found } = await supply().searchItems({
          q: listing.sku,
          limit: 1,
          offset: 0,
          order: "sku",
        })
        expect(found[0]).toMatchObject({
          sku: listing.sku,
          cost: listing.ownCost,
          retail_price: listing.list,
          feed_seen_at: counted.toISOString(),
          quantities: {
            ID: Math.min(25, listing.quantities.boise),
            PA2: Math.min(25, listing.quantities.jessup),
          },
        })
      })

      it("tells subscribers", async () => {
        const seen: unknown[] = []
        const bus = getContainer().resolve(Modules.EVENT_BUS)
        bus.subscribe(DropshipEvents.FEED_SUCCEEDED, async ({ data }) => {
          seen.push(data)
        })

        const run = await pull()

        await waitFor("the event", () => seen.length > 0)
        expect(seen).toEqual([{ id: run.id }])
      })
    })

    describe("a later feed", () => {
      beforeEach(async () => {
        expect((await pull()).error).toBeNull()
      })

      it("reads nothing when its files are the same, but knows them true by now", async () => {
        const before = await everything()
        const seenBefore = await supply().readFeedSeenAt("wps")
        const later = new Date(Date.now() - 1_000)
        await utimes(join(root, inventoryFile), later, later)

        const run = await pull()

        expect(run).toMatchObject({
          status: "succeeded",
          error: null,
          rows_read: 0,
          rows_created: 0,
          rows_updated: 0,
          rows_unchanged: items.length,
          rows_removed: 0,
          levels_published: 0,
        })
        expect(run.files).toHaveLength(3)
        expect((await everything()).levels).toEqual(before.levels)
        const seen = await supply().readFeedSeenAt("wps")
        expect(seen!.getTime()).toBeGreaterThanOrEqual(seenBefore!.getTime())

        const again = await pull([], { reread: true })
        expect(again).toMatchObject({
          rows_read: items.length,
          rows_unchanged: items.length,
        })
      })

      it("refuses an older file by schedule, and takes it by hand", async () => {
        const { quantities } = items[0]!
        quantities.boise = quantities.boise === 7 ? 8 : 7
        await write()
        const older = new Date("2026-11-20T05:00:00Z")
        await utimes(join(root, inventoryFile), older, older)
        const before = await everything()

        const run = await pull([], { trigger: "schedule" })

        expect(run).toMatchObject({
          status: "failed",
          error: expect.stringMatching(
            /^The file WPS-inventory-11232026\.csv of 2026-11-20T05:00:00\.000Z is older than WPS-inventory-11232026\.csv of .*nothing was changed\. Wait for a newer file/
          ),
        })
        expect(await everything()).toEqual(before)
        expect(await pull()).toMatchObject({ error: null, rows_updated: 1 })
      })

      it("writes nothing when nothing changed", async () => {
        const before = await everything()

        const run = await pull([], { reread: true })

        expect(run).toMatchObject({
          status: "succeeded",
          rows_read: items.length,
          rows_created: 0,
          rows_updated: 0,
          rows_unchanged: items.length,
          rows_removed: 0,
          levels_published: 0,
        })
        const rows = await supply().listDistributorItems({}, { take: 1000 })
        expect(
          rows.every((row) => row.updated_at <= new Date(run.started_at))
        ).toBe(true)
        expect((await everything()).levels).toEqual(before.levels)
      })

      it("writes what changed, and publishes those levels alone", async () => {
        const changed = items.slice(0, 3)
        const filler = items.at(-1)!
        for (const item of [...changed, filler]) {
          item.quantities.boise = item.quantities.boise === 7 ? 8 : 7
        }
        items[5]!.list += 1
        await write()

        const run = await pull()

        expect(run).toMatchObject({
          rows_created: 0,
          rows_updated: 5,
          rows_unchanged: items.length - 5,
          levels_published: 3,
        })
        const levels = await published()
        for (const item of changed) {
          const variant = carried.find(({ wps }) => wps?.sku === item.sku)!
          expect(levels[variant.sku]).toBe(sellable(item))
        }
      })

      it("takes the stock of an item that is no longer named, until it is again", async () => {
        const gone = items[0]!
        const variant = carried.find(({ wps }) => wps?.sku === gone.sku)!
        const before = (await everything()).items.find(
          ({ sku }) => sku === gone.sku
        )
        items = items.slice(1)
        await rm(root, { recursive: true, force: true })
        await write()

        const run = await pull()

        expect(run).toMatchObject({ rows_removed: 1, levels_published: 1 })
        expect((await published())[variant.sku]).toBe(0)
        const after = (await everything()).items.find(
          ({ sku }) => sku === gone.sku
        )
        expect(after).toEqual({ ...before, quantities: {} })
        expect((await pull()).rows_removed).toBe(0)

        items = [gone, ...items]
        await write()
        expect(await pull()).toMatchObject({
          rows_created: 0,
          rows_updated: 1,
          levels_published: 1,
        })
        expect((await published())[variant.sku]).toBe(sellable(gone))
      })

      it("takes the newest of the files that match", async () => {
        items[0]!.quantities.boise = 11
        const older = new Date("2026-11-20T05:00:00Z")
        await utimes(join(root, inventoryFile), older, older)
        await writeWpsFeed(root, {
          date: new Date("2026-11-24T05:00:00Z"),
          items,
        })

        const run = await pull()

        expect(run.files.map(({ name }) => name)).toContain(
          "WPS-inventory-11242026.csv"
        )
        expect(run.rows_updated).toBe(1)
      })
    })

    describe("rows that can't be used", () => {
      it("are kept with their file, physical line and reason; the others count", async () => {
        await edit("master-item-list.csv", (lines) => {
          lines[2] = lines[2]!.replace(/^([^,]*,[^,]*),[^,]*/, "$1,a lot")
          // A name over two physical lines moves all that follows down by one.
          lines[3] = lines[3]!.replace(/^([^,]*),[^,]*/, '$1,"two\nlines"')
          lines[5] = "too,short"
          return [...lines, lines[1]!]
        })
        await edit(inventoryFile, (lines) => [
          ...lines,
          "999-9999,1,2,3,4,5,6,7",
        ])
        const last = items.length + 1

        const run = await pull()

        expect(run).toMatchObject({
          status: "succeeded",
          rows_read: items.length + 1,
          rows_created: items.length - 2,
        })
        const { rejections: rows, count } = await rejections(run)
        expect(run.rows_rejected).toBe(count)
        const inItems = rows.filter(
          ({ file }: { file: string }) => file === "master-item-list.csv"
        )
        expect(inItems).toEqual([
          expect.objectContaining({
            line: 3,
            reason: expect.stringContaining('list_price "a lot"'),
          }),
          expect.objectContaining({ line: 7, excerpt: "too,short" }),
          expect.objectContaining({
            line: last + 2,
            reason: `SKU ${items[0]!.sku} is already in line 2; the first row counts`,
          }),
        ])
        expect(rows).toContainEqual({
          file: inventoryFile,
          line: last + 1,
          reason: "SKU 999-9999 is in no item file of this feed",
          excerpt: "999-9999",
        })
      })
    })

    describe("a feed that can't be used", () => {
      beforeEach(async () => {
        expect((await pull()).error).toBeNull()
      })

      async function failsAndChangesNothing(
        error: string | RegExp,
        pauses: number[] = []
      ) {
        const before = await everything()
        const run = await pull(pauses)
        expect(run.status).toBe("failed")
        expect(run.error).toMatch(error)
        expect(run.finished_at).not.toBeNull()
        expect(await everything()).toEqual(before)
        return run
      }

      it("lacks a column: says which, and nothing changes", async () => {
        await edit(inventoryFile, ([header, ...lines]) => [
          header!.replace("boise", "boise_qty"),
          ...lines,
        ])
        await failsAndChangesNothing(/WPS-inventory.*"boise"/)
      })

      it("has no usable row: does not empty the shop", async () => {
        await edit("master-item-list.csv", (lines) => lines.slice(0, 1))
        await failsAndChangesNothing(/master-item-list\.csv.*no usable row/)
        await write()
        await edit(inventoryFile, (lines) => lines.slice(0, 1))
        await failsAndChangesNothing(/WPS-inventory.*no usable row/)
      })

      it("tells the stock of other SKUs: does not empty the shop", async () => {
        await edit(inventoryFile, (lines) => [
          lines[0]!,
          "999-9999,1,2,3,4,5,6,7",
        ])
        await failsAndChangesNothing(/No SKU of the stock file/)
      })

      it("is not there", async () => {
        await rm(join(root, inventoryFile))
        await failsAndChangesNothing(/WPS-inventory-\*\.csv/)
      })

      it("breaks off at each attempt: leaves all as it was and says so", async () => {
        const failures: unknown[] = []
        getContainer()
          .resolve(Modules.EVENT_BUS)
          .subscribe(DropshipEvents.FEED_FAILED, async ({ data }) => {
            failures.push(data)
          })
        items[0]!.quantities.boise = 3
        await write()
        ftp.fail({ kind: "drop-data", afterBytes: 500, times: 3 })

        const run = await failsAndChangesNothing(/Tried 3 times/, [1, 2])

        expect(ftp.downloads).toHaveLength(3 + 3)
        await waitFor("the event", () => failures.length > 0)
        expect(failures).toEqual([{ id: run.id }])
      })

      it("arrives at the second attempt, and with all its bytes", async () => {
        items[0]!.quantities.boise = items[0]!.quantities.boise === 3 ? 4 : 3
        await write()
        ftp.fail({ kind: "drop-data", afterBytes: 500 })
        ftp.fail({ kind: "truncate", afterBytes: 500 })

        const run = await pull([1, 2])

        expect(run).toMatchObject({ status: "succeeded", rows_updated: 1 })
      })

      it("is refused for the password: is not tried again", async () => {
        ftp.fail({ kind: "refuse-login", times: 5 })
        const logins = ftp.logins.length
        await failsAndChangesNothing(
          /refused the log-in of "dealer".*password/,
          [1, 2]
        )
        expect(ftp.logins.length - logins).toBe(1)
      })

      it("leaves no staged rows and no files behind", async () => {
        await edit(inventoryFile, (lines) => lines.slice(0, 1))
        await failsAndChangesNothing(/no usable row/)
        const knex = getContainer().resolve("__pg_connection__")
        const { rows } = await knex.raw(
          "select count(*)::int as left from dropship_feed_stage_item"
        )
        expect(rows).toEqual([{ left: 0 }])
      })
    })

    describe("units on purchase orders", () => {
      it("stay published while the feed lacks them and the reservation holds them", async () => {
        await pull()
        const item = items.find(
          ({ quantities, eligible, status }) =>
            quantities.boise >= 5 &&
            quantities.boise <= 25 &&
            eligible &&
            status === "STK"
        )!
        const { sku } = carried.find(({ wps }) => wps?.sku === item.sku)!
        const before = (await published())[sku]!
        const order = await placePaidOrder(getContainer(), store, {
          variants: [{ sku, quantity: 2 }],
        })
        const { data, status } = await api.post(
          `/admin/dropship/orders/${order.id}`,
          {
            confirm: true,
            purchase_orders: [
              {
                distributor_id: "wps",
                lines: [
                  {
                    line_item_id: order.items[0]!.id,
                    sku: item.sku,
                    warehouse: "ID",
                    quantity: 2,
                  },
                ],
              },
            ],
          },
          { headers: admin.headers, validateStatus: () => true }
        )
        expect([status, data.purchase_orders?.[0]?.status]).toEqual([
          200,
          "submitted",
        ])

        // A file from before the order: it still counts the two.
        const past = new Date(Date.now() - 3_600_000)
        await utimes(join(root, inventoryFile), past, past)
        await pull()
        expect((await published())[sku]).toBe(before)

        // A file from after it: they are gone from the shelf.
        item.quantities.boise -= 2
        await write()
        const soon = new Date(Date.now() + 3_600_000)
        await utimes(join(root, inventoryFile), soon, soon)
        await pull()
        expect((await published())[sku]).toBe(before)
      })
    })

    describe("an account that is disabled", () => {
      it("sells nothing, and again what the feed tells once it is enabled", async () => {
        await pull()
        const before = await published()
        const save = async (is_enabled: boolean) =>
          api.post(
            "/admin/dropship/distributors/wps",
            { is_enabled },
            { headers: admin.headers }
          )
        await save(false)
        expect(
          Object.values(await published()).filter((units) => units)
        ).toEqual([])
        await save(true)
        expect(await published()).toEqual(before)
      })
    })

    describe("over FTP with TLS", () => {
      it("refuses a certificate that nobody vouches for, unless told to", async () => {
        const save = async (changes: FeedSettingsBody) =>
          distributors().saveDistributor("wps", { feed: changes })
        await save({ protocol: "ftps" })
        const refused = await pull()
        expect(refused.error).toMatch(/certificate.*allow self-signed/)

        await save({ allow_self_signed: true })
        expect((await pull()).error).toBeNull()
        expect(ftp.downloads.every(({ secure }) => secure)).toBe(true)
      })
    })

    describe("one run at a time", () => {
      const start = async () =>
        api.post(
          "/admin/dropship/distributors/wps/feed-runs",
          {},
          { headers: admin.headers, validateStatus: () => true }
        )

      it("answers the second of two requests with 409", async () => {
        ftp.fail({ kind: "slow", delayMs: 200, times: 3 })
        const answers = await Promise.all([start(), start()])

        expect(answers.map(({ status }) => status).sort()).toEqual([202, 409])
        const accepted = answers.find(({ status }) => status === 202)!
        const refused = answers.find(({ status }) => status === 409)!
        expect(accepted.data.feed_run).toMatchObject({
          distributor_id: "wps",
          status: "running",
          trigger: "manual",
          finished_at: null,
        })
        expect(refused.data).toMatchObject({ type: "conflict" })
        expect((await ended(accepted.data.feed_run.id)).status).toBe(
          "succeeded"
        )
      })

      it("replaces a run that shows no sign of life", async () => {
        await supply().startFeedRun({
          id: "dfrun_dead",
          distributor_id: "wps",
          trigger: "schedule",
        })
        expect((await start()).status).toBe(409)
        await getContainer()
          .resolve("__pg_connection__")
          .raw(
            "update dropship_feed_run set heartbeat_at = now() - interval '3 minutes'"
          )

        const { status, data } = await start()

        expect(status).toBe(202)
        expect(await supply().retrieveFeedRunView("dfrun_dead")).toMatchObject({
          status: "failed",
          error: expect.stringContaining("nothing was applied"),
        })
        expect((await ended(data.feed_run.id)).status).toBe("succeeded")
      })

      it("starts one that died once more by itself, and leaves a second to its schedule", async () => {
        const die = async (id: string) => {
          await supply().startFeedRun({
            id,
            distributor_id: "wps",
            trigger: "schedule",
          })
          await getContainer()
            .resolve("__pg_connection__")
            .raw(
              "update dropship_feed_run set heartbeat_at = now() - interval '3 minutes' where id = ?",
              [id]
            )
        }
        const tick = async () => pullDueFeeds(getContainer(), new Date())
        expect(await tick()).toEqual([])
        await die("dfrun_first")

        expect(await tick()).toEqual(["wps"])

        const { feed_runs } = await supply().listFeedRunViews({
          limit: 1,
          offset: 0,
          order: "-created_at",
        })
        expect((await ended(feed_runs[0]!.id)).status).toBe("succeeded")
        expect((await supply().retrieveFeedRunView("dfrun_first")).status).toBe(
          "failed"
        )
        await die("dfrun_second")
        expect(await tick()).toEqual([])
      })

      it("does not let a run that was taken for dead apply anything", async () => {
        await supply().startFeedRun({
          id: "dfrun_dead",
          distributor_id: "wps",
          trigger: "manual",
        })
        await supply().failFeedRun("dfrun_dead", "replaced")
        await expect(
          supply().mergeFeed({
            run_id: "dfrun_dead",
            distributor_id: "wps",
            file_names: [],
            feed_seen_at: new Date(),
            limits: null,
            missing_runs_before_zero: 1,
          })
        ).rejects.toThrow(/ended meanwhile/)
        expect(await supply().readFeedSeenAt("wps")).toBeNull()
      })

      it("is started once by the schedule, whatever the number of instances", async () => {
        const now = new Date()
        const [account] = await distributors().listDistributorAccounts({
          distributor_id: "wps",
        })
        await distributors().updateDistributorAccounts({
          id: account!.id,
          next_feed_run_at: new Date(now.getTime() - 1000),
        })

        const started = await Promise.all([
          pullDueFeeds(getContainer(), now),
          pullDueFeeds(getContainer(), now),
        ])

        expect(started.flat()).toEqual(["wps"])
        const { feed_runs } = await supply().listFeedRunViews({
          limit: 20,
          offset: 0,
          order: "-created_at",
        })
        expect(feed_runs).toHaveLength(1)
        expect(feed_runs[0]).toMatchObject({ trigger: "schedule" })
        const { feed } = await distributors().retrieveDistributor("wps")
        expect(new Date(feed.next_run_at!).getTime()).toBeGreaterThan(
          now.getTime()
        )
        expect((await ended(feed_runs[0]!.id)).status).toBe("succeeded")
      })
    })
  },
})
