import { readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { Modules } from "@medusajs/framework/utils"
import type { WpsItem } from "../../sandbox/catalog/types"
import { wpsItems } from "../../sandbox/catalog/wps-items"
import { writeWpsFeed } from "../../sandbox/feeds/write-wps-feed"
import {
  DISTRIBUTOR_MODULE,
  type DistributorModuleService,
} from "../../src/modules/distributor"
import {
  SUPPLY_MODULE,
  type SupplyModuleService,
} from "../../src/modules/supply"
import type { FeedChanges } from "../../src/schemas/feed-changes"
import type { FeedRun } from "../../src/schemas/feed-run"
import { settingsSchema } from "../../src/schemas/settings"
import { DropshipEvents } from "../../src/workflows/events"
import { createAdmin, type Admin } from "../helpers/admin-user"
import { enableWps } from "../helpers/enable-wps"
import { FeedServer } from "../helpers/feed-server"
import { feedRunEnded, pullFeed } from "../helpers/pull-feed"
import { createStore } from "../helpers/store"
import { medusaTests } from "../helpers/medusa-tests"
import { testEnvironment } from "../helpers/test-environment"
import { waitFor } from "../helpers/wait-for"

const usual: readonly WpsItem[] = [...wpsItems(1000)]
const warehouses = Object.keys(
  usual[0]!.quantities
) as (keyof WpsItem["quantities"])[]

const unitsOf = ({ quantities }: WpsItem) =>
  warehouses.reduce((sum, name) => sum + quantities[name], 0)

const without = (item: WpsItem): WpsItem => ({
  ...item,
  quantities: Object.fromEntries(
    warehouses.map((name) => [name, 0])
  ) as unknown as WpsItem["quantities"],
})

/** With the first of those in stock at zero, as many as the share says. */
function zeroed(share: number): WpsItem[] {
  const stocked = usual.filter((item) => unitsOf(item) > 0)
  const empty = new Set(stocked.slice(0, Math.ceil(stocked.length * share)))
  return usual.map((item) => (empty.has(item) ? without(item) : item))
}

medusaTests({
  env: { ...testEnvironment },
  testSuite: ({ api, getContainer }) => {
    let server: FeedServer
    let admin: Admin
    const events: { name: string; id: string }[] = []

    const supply = () =>
      getContainer().resolve<SupplyModuleService>(SUPPLY_MODULE)
    const distributors = () =>
      getContainer().resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
    const sql = async (statement: string) =>
      getContainer().resolve("__pg_connection__").raw(statement)

    beforeAll(async () => {
      server = await FeedServer.start()
      admin = await createAdmin(getContainer())
      await createStore(getContainer())
      await enableWps(getContainer(), { feed: server.settings })
      for (const name of [
        DropshipEvents.FEED_SUCCEEDED,
        DropshipEvents.FEED_HELD,
        DropshipEvents.FEED_DISCARDED,
        DropshipEvents.FEED_FAILED,
      ]) {
        getContainer()
          .resolve(Modules.EVENT_BUS)
          .subscribe(name, async ({ data }) => {
            events.push({ name, id: (data as { id: string }).id })
          })
      }
      await write(usual)
      expect(await pull()).toMatchObject({ status: "succeeded", error: null })
    })

    afterAll(async () => {
      await server.stop()
    })

    async function write(items: readonly WpsItem[]) {
      await server.clear()
      await writeWpsFeed(server.root, {
        date: new Date("2026-11-23T05:00:00Z"),
        items,
      })
    }

    /** Breaks the given share of the rows of the item file. */
    async function breakRows(share: number) {
      const path = join(server.root, "master-item-list.csv")
      const lines = (await readFile(path, "utf8")).trimEnd().split("\n")
      const every = Math.round(1 / share)
      const broken = lines.map((line, at) =>
        at > 0 && at % every === 0
          ? line.replace(/^([^,]*,[^,]*),[^,]*/, "$1,a lot")
          : line
      )
      await writeFile(path, `${broken.join("\n")}\n`)
    }

    const ended = async (id: string) => feedRunEnded(getContainer(), id)
    const pull = async () => pullFeed(getContainer())

    async function hold(items: readonly WpsItem[]): Promise<FeedRun> {
      await write(items)
      const run = await pull()
      expect(run).toMatchObject({ status: "held", error: null })
      return run
    }

    const request = () => ({
      headers: admin.headers,
      validateStatus: () => true,
    })
    const decide = async (id: string, decision: "approve" | "discard") =>
      api.post(
        `/admin/dropship/feed-runs/${id}/${decision}`,
        undefined,
        request()
      )
    const readChanges = async (id: string) =>
      api.get(`/admin/dropship/feed-runs/${id}/changes`, request())
    const start = async () =>
      api.post(
        "/admin/dropship/distributors/wps/feed-runs",
        undefined,
        request()
      )
    const told = (id: string) =>
      events.filter((event) => event.id === id).map(({ name }) => name)

    async function staged(): Promise<number> {
      const { rows } = await sql(
        "select count(*)::int as rows from dropship_feed_stage_item"
      )
      return rows[0].rows
    }

    /** All that a buyer or merchant can see of the distributor's supply. */
    async function everything() {
      const { rows } = await sql(
        "select sku, cost, quantities, units, missing_runs, last_seen_at, updated_at from dropship_distributor_item order by sku"
      )
      const { stock_location_id } =
        await distributors().retrieveDistributor("wps")
      const levels = await getContainer()
        .resolve(Modules.INVENTORY)
        .listInventoryLevels(
          { location_id: stock_location_id! },
          { take: 1000, order: { inventory_item_id: "ASC" } }
        )
      return {
        items: rows as {
          sku: string
          cost: number
          units: number
          missing_runs: number
        }[],
        levels: levels.map(
          ({ inventory_item_id, stocked_quantity, updated_at }) => [
            inventory_item_id,
            stocked_quantity,
            updated_at,
          ]
        ),
        seenAt: await supply().readFeedSeenAt("wps"),
      }
    }

    const half = usual.slice(0, usual.length / 2)

    describe("a feed that changes too much", () => {
      it.each<[string, () => Promise<void>, string[]]>([
        [
          "names half the rows",
          async () => write(half),
          ["items_fell", "stock_zeroed"],
        ],
        [
          "tells no stock at all",
          async () => write(usual.map(without)),
          ["stock_fell", "stock_zeroed"],
        ],
        [
          "takes a little more than a quarter of the SKUs to zero",
          async () => write(zeroed(0.26)),
          ["stock_zeroed"],
        ],
        [
          "doubles the costs",
          async () =>
            write(
              usual.map((item) => ({ ...item, ownCost: item.ownCost * 2 }))
            ),
          ["cost_moved"],
        ],
        [
          "has 2 % of its rows broken",
          async () => {
            await write(usual)
            await breakRows(0.02)
          },
          ["rows_rejected"],
        ],
      ])("is held when it %s, and the shop is untouched", async (...given) => {
        const [, prepare, codes] = given
        const before = await everything()
        await prepare()

        const run = await pull()

        expect(run).toMatchObject({
          status: "held",
          error: null,
          rows_created: 0,
          rows_updated: 0,
          rows_removed: 0,
          levels_published: 0,
          discard_reason: null,
          finished_at: expect.any(String),
        })
        expect(await everything()).toEqual(before)
        const { status, data } = await readChanges(run.id)
        const { reasons, can_apply } = data.changes as FeedChanges
        expect([status, can_apply]).toEqual([200, true])
        const found = reasons.map(({ code }) => code)
        expect(found).toEqual(expect.arrayContaining(codes))
        for (const { message } of reasons) {
          expect(run.held_reason).toContain(message)
        }
        await waitFor("the event", () => told(run.id).length > 0)
        expect(told(run.id)).toEqual([DropshipEvents.FEED_HELD])
        const notifications = () =>
          getContainer()
            .resolve(Modules.NOTIFICATION)
            .listNotifications({ resource_id: run.id })
        await waitFor(
          "the merchant to be told",
          async () => (await notifications())[0]?.status === "success"
        )
        expect(await notifications()).toEqual([
          expect.objectContaining({
            channel: "feed",
            template: "admin-ui",
            status: "success",
            data: {
              title: "The feed of Western Power Sports is held",
              description: `The feed of Western Power Sports is held. ${run.held_reason} Look at what it would change, then apply or discard it.`,
            },
          }),
        ])
      })

      it("is applied when it stays within the limits", async () => {
        await write(zeroed(0.2).slice(0, -50))
        expect(await pull()).toMatchObject({
          status: "succeeded",
          rows_removed: 50,
          held_reason: null,
        })
      })

      it("is applied where the limits are off", async () => {
        await distributors().saveSettings({
          feed_items_fall_limit_percent: null,
          feed_stock_fall_limit_percent: null,
          feed_stock_zeroed_limit_percent: null,
          feed_cost_move_limit_percent: null,
          feed_rows_rejected_limit_percent: null,
        })
        await write(half.map(without))
        expect(await pull()).toMatchObject({
          status: "succeeded",
          rows_removed: usual.length - half.length,
        })
      })

      it("is held too where the merchant can't be told", async () => {
        const notify = jest
          .spyOn(
            getContainer().resolve(Modules.NOTIFICATION),
            "createNotifications"
          )
          .mockRejectedValue(new Error("No provider for this channel"))
        const run = await hold(half)
        await waitFor("the attempt", () => notify.mock.calls.length > 0)
        notify.mockRestore()
        await waitFor("the event", () => told(run.id).length > 0)
        expect((await decide(run.id, "approve")).status).toBe(202)
        expect((await ended(run.id)).status).toBe("succeeded")
      })

      it("is held as a first one for its rejected rows alone", async () => {
        await sql("truncate dropship_distributor_item, dropship_feed_snapshot")
        await write(usual.map(without))
        await breakRows(0.02)

        const run = await pull()

        expect(run).toMatchObject({ status: "held" })
        const { data } = await readChanges(run.id)
        expect(data.changes.reasons).toEqual([
          expect.objectContaining({ code: "rows_rejected", limit: 1 }),
        ])
        expect((await everything()).items).toEqual([])
        await decide(run.id, "approve")
        expect((await ended(run.id)).rows_created).toBeGreaterThan(900)
      })
    })

    describe("what a held run would change", () => {
      it("is told in figures and samples", async () => {
        const kept = zeroed(0.3)
          .slice(0, 700)
          .map((item) => ({ ...item, ownCost: item.ownCost * 2 }))
        const run = await hold(kept)
        const capped = (item: WpsItem) =>
          warehouses.reduce(
            (sum, name) => sum + Math.min(25, item.quantities[name]),
            0
          )
        const stockOf = (items: readonly WpsItem[]) =>
          items.reduce((sum, item) => sum + capped(item), 0)
        const stocked = (items: readonly WpsItem[]) =>
          items.filter((item) => unitsOf(item) > 0).length

        const { data } = await readChanges(run.id)
        const { figures, samples } = data.changes as FeedChanges

        expect(figures).toMatchObject({
          items: { before: usual.length, after: kept.length },
          stock: { before: stockOf(usual), after: stockOf(kept) },
          in_stock: { before: stocked(usual), after: stocked(kept) },
          zeroed: stocked(usual) - stocked(kept),
          costs_compared: kept.length,
          rows_read: kept.length * 3,
          rows_rejected: 0,
        })
        expect(figures.median_cost.after).toBeCloseTo(
          figures.median_cost.before! * 2,
          1
        )
        expect(Object.values(samples).map((found) => found.length)).toEqual([
          20, 20, 20,
        ])
        const mostGone = Math.max(...usual.slice(700).map(capped))
        const [removed] = samples.removed
        expect(removed).toMatchObject({ before: mostGone, after: 0 })
        expect(usual.slice(700)).toContainEqual(
          expect.objectContaining({ sku: removed!.sku, name: removed!.title })
        )
        expect(
          samples.zeroed.every(({ before, after }) => before > 0 && after === 0)
        ).toBe(true)
        for (const { before, after } of samples.cost_moved) {
          expect(after).toBeCloseTo(before * 2, 1)
        }
      })

      it("is known of a held run alone", async () => {
        expect((await readChanges("dfrun_none")).status).toBe(404)
        await write(usual)
        const { id } = await pull()
        const { status, data } = await readChanges(id)
        expect([status, data.type]).toEqual([409, "conflict"])
        expect(data.message).toMatch(/not held/)
      })
    })

    describe("applying a held run", () => {
      it("stores exactly its rows and ends like any other", async () => {
        const { id } = await hold(zeroed(0.4).slice(0, 700))
        // What the server has by now is another matter.
        await write(usual)
        server.ftp.downloads.length = 0

        const { status, data } = await decide(id, "approve")

        expect(status).toBe(202)
        expect(data.feed_run).toMatchObject({ id, status: "running" })
        const run = await ended(id)
        expect(run).toMatchObject({
          status: "succeeded",
          rows_removed: usual.length - 700,
          progress: { phase: "done" },
          held_reason: expect.any(String),
          error: null,
        })
        expect(run.levels_published).toBeGreaterThan(0)
        expect(server.ftp.downloads).toEqual([])
        expect(await staged()).toBe(0)
        const { items } = await everything()
        const units = new Map(items.map((item) => [item.sku, item.units]))
        for (const [at, item] of zeroed(0.4).entries()) {
          expect(units.get(item.sku)! > 0).toBe(at < 700 && unitsOf(item) > 0)
        }
        await waitFor("the events", () => told(id).length > 1)
        expect(told(id)).toEqual([
          DropshipEvents.FEED_HELD,
          DropshipEvents.FEED_SUCCEEDED,
        ])
        await write(zeroed(0.4).slice(0, 700))
        expect(await pull()).toMatchObject({
          status: "succeeded",
          rows_updated: 0,
          rows_removed: 0,
        })
      })

      it("happens once, however often it is asked for", async () => {
        const { id } = await hold(half)

        const answers = await Promise.all([
          decide(id, "approve"),
          decide(id, "approve"),
          decide(id, "discard"),
        ])

        const statuses = answers.map(({ status }) => status)
        expect(statuses.filter((status) => status === 409)).toHaveLength(2)
        await ended(id)
        const again = await decide(id, "approve")
        expect([again.status, again.data.type]).toEqual([409, "conflict"])
        expect(again.data.message).toMatch(/^Only a held feed run.*already/)
        expect((await decide("dfrun_none", "approve")).status).toBe(404)
      })

      it("never goes on beside another run", async () => {
        const { id } = await hold(half)
        await write(usual)

        const [approved, started] = await Promise.all([
          decide(id, "approve"),
          start(),
        ])

        expect([approved.status, started.status]).toEqual(
          approved.status === 202 ? [202, 409] : [409, 202]
        )
        const run = await ended(id)
        if (started.status === 202) {
          await ended(started.data.feed_run.id)
        }
        expect(run.status).toBe(
          approved.status === 202 ? "succeeded" : "discarded"
        )
      })

      it("is refused where a crash of the database has emptied the stage", async () => {
        const { id } = await hold(half)
        await sql("truncate dropship_feed_stage_item")
        expect((await readChanges(id)).data.changes).toMatchObject({
          can_apply: false,
          reasons: expect.arrayContaining([
            expect.objectContaining({ code: "items_fell", limit: 20 }),
          ]),
        })

        const { status, data } = await decide(id, "approve")

        expect([status, data.type]).toEqual([409, "conflict"])
        expect(data.message).toMatch(/not applied\. Pull the feed again\.$/)
        expect((await decide(id, "discard")).status).toBe(200)
      })
    })

    describe("discarding a held run", () => {
      it("drops its rows, once", async () => {
        const before = await everything()
        const { id } = await hold(half)
        expect(await staged()).toBe(half.length)

        const { status, data } = await decide(id, "discard")

        expect(status).toBe(200)
        expect(data.feed_run).toMatchObject({
          id,
          status: "discarded",
          discard_reason: expect.stringContaining("by hand"),
        })
        expect(await everything()).toEqual(before)
        expect(await staged()).toBe(0)
        for (const decision of ["approve", "discard"] as const) {
          const refused = await decide(id, decision)
          expect([refused.status, refused.data.type]).toEqual([409, "conflict"])
          expect(refused.data.message).toMatch(/discarded already/)
        }
        expect((await decide("dfrun_none", "discard")).status).toBe(404)
        await waitFor("the event", () => told(id).length > 1)
        expect(told(id)[1]).toBe(DropshipEvents.FEED_DISCARDED)
      })

      it("is done by a newer run, which says so", async () => {
        const held = await hold(half)
        await write(usual)

        expect(await pull()).toMatchObject({ status: "succeeded" })

        expect(await supply().retrieveFeedRunView(held.id)).toMatchObject({
          status: "discarded",
          discard_reason: expect.stringContaining("newer run"),
        })
        expect(await staged()).toBe(0)
        await waitFor("the event", () => told(held.id).length > 1)
        expect(told(held.id)[1]).toBe(DropshipEvents.FEED_DISCARDED)
        expect((await decide(held.id, "approve")).status).toBe(409)
      })
    })

    describe("a crash", () => {
      const age = async () =>
        sql(
          "update dropship_feed_run set heartbeat_at = now() - interval '1 day'"
        )

      /** Everything up to the hold, and nothing after it. */
      async function holdAndDie(id: string) {
        await supply().startFeedRun({
          id,
          distributor_id: "wps",
          trigger: "schedule",
        })
        await sql(
          `insert into dropship_feed_stage_item (run_id, file, line, sku, sku_key, title, status, is_dropshippable, flags, quantities, units)
           select '${id}', 1, 2, 'LAST-1', 'LAST1', 'The last one', 'STK', true, '{}', '{"ID": 1}', 1`
        )
        await supply().mergeFeed({
          run_id: id,
          distributor_id: "wps",
          file_names: ["items.csv"],
          feed_seen_at: new Date(),
          limits: settingsSchema.parse({}),
          missing_runs_before_zero: 1,
        })
        await age()
      }

      it("after the hold leaves the run held, and it can still be applied", async () => {
        await holdAndDie("dfrun_crashed")
        await supply().failFeedRun("dfrun_crashed", "Broken off")
        expect(
          await supply().retrieveFeedRunView("dfrun_crashed")
        ).toMatchObject({ status: "held", error: null })

        expect((await decide("dfrun_crashed", "approve")).status).toBe(202)

        expect(await ended("dfrun_crashed")).toMatchObject({
          status: "succeeded",
          rows_created: 1,
          rows_removed: usual.length,
        })
      })

      it("after the approval leaves the old state, and the next run starts clean", async () => {
        const before = await everything()
        await holdAndDie("dfrun_crashed")
        await supply().approveHeldRun("dfrun_crashed")
        await age()
        await write(usual)

        const run = await pull()

        expect(run).toMatchObject({ status: "succeeded", rows_updated: 0 })
        expect(
          await supply().retrieveFeedRunView("dfrun_crashed")
        ).toMatchObject({
          status: "failed",
          error: expect.stringContaining("nothing was applied"),
        })
        expect((await everything()).items).toEqual(before.items)
        expect(await staged()).toBe(0)
      })

      it("after the merge repeats it without taking anything", async () => {
        const before = await everything()
        const id = "dfrun_repeated"
        await supply().startFeedRun({
          id,
          distributor_id: "wps",
          trigger: "manual",
        })
        await sql(
          `update dropship_feed_run set phase = 'matching', rows_updated = 3 where id = '${id}'`
        )
        expect(
          await supply().mergeFeed({
            run_id: id,
            distributor_id: "wps",
            file_names: [],
            feed_seen_at: new Date(),
            limits: null,
            missing_runs_before_zero: 1,
          })
        ).toMatchObject({ held_reason: null, rows_updated: 3 })
        expect(await everything()).toEqual(before)
      })

      it("that empties the stage of a running feed applies nothing", async () => {
        await supply().startFeedRun({
          id: "dfrun_empty",
          distributor_id: "wps",
          trigger: "manual",
        })
        await expect(
          supply().mergeFeed({
            run_id: "dfrun_empty",
            distributor_id: "wps",
            file_names: [],
            feed_seen_at: new Date(),
            limits: null,
            missing_runs_before_zero: 1,
          })
        ).rejects.toThrow(/No row is left.*Pull the feed again/)
      })
    })

    describe("a SKU that the feed no longer names", () => {
      const gone = usual.find((item) => unitsOf(item) > 0)!
      const others = usual.filter((item) => item !== gone)
      const stored = async () =>
        (await everything()).items.find(({ sku }) => sku === gone.sku)

      it("loses its stock after as many feeds as the setting says", async () => {
        await distributors().saveSettings({ missing_runs_before_zero: 3 })
        const before = await stored()
        await write(others)

        expect((await pull()).rows_removed).toBe(0)
        expect((await pull()).rows_removed).toBe(0)
        expect(await stored()).toMatchObject({
          units: before!.units,
          missing_runs: 2,
        })

        expect((await pull()).rows_removed).toBe(1)
        expect(await stored()).toMatchObject({ units: 0, missing_runs: 3 })
        expect((await pull()).rows_removed).toBe(0)
      })

      it("is counted anew once it was named again", async () => {
        await distributors().saveSettings({ missing_runs_before_zero: 2 })
        await write(others)
        await pull()
        await write(usual)
        expect(await pull()).toMatchObject({ rows_updated: 1 })
        expect(await stored()).toMatchObject({ missing_runs: 0 })
        await write(others)
        expect((await pull()).rows_removed).toBe(0)
        expect(await stored()).toMatchObject({ missing_runs: 1 })
      })
    })
  },
})
