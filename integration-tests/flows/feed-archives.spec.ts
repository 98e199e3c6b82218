import { rm, utimes, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { Readable } from "node:stream"
import { z } from "@medusajs/framework/zod"
import { distributorAdapters } from "../../src/distributors"
import type {
  DistributorAdapter,
  DownloadedFile,
  FeedRow,
  ItemRow,
} from "../../src/distributors/adapter"
import { choiceSetting } from "../../src/distributors/kit/adapter-settings"
import { readCsvRows } from "../../src/distributors/kit/csv-rows"
import { DistributorError } from "../../src/distributors/kit/distributor-error"
import { feedRecords } from "../../src/distributors/kit/feed-records"
import { wps } from "../../src/distributors/wps"
import {
  DISTRIBUTOR_MODULE,
  type DistributorModuleService,
} from "../../src/modules/distributor"
import {
  SUPPLY_MODULE,
  type SupplyModuleService,
} from "../../src/modules/supply"
import type { UpdateDistributorBody } from "../../src/schemas/distributor"
import { pullDueFeeds } from "../../src/workflows/feed/pull-due-feeds"
import { tamper, zip } from "../../src/workflows/feed/transfer/__tests__/zip"
import { createAdmin, type Admin } from "../helpers/admin-user"
import { FeedServer } from "../helpers/feed-server"
import { feedRunEnded, pullFeed } from "../helpers/pull-feed"
import { medusaTests } from "../helpers/medusa-tests"
import { testEnvironment } from "../helpers/test-environment"

/** What the API of the test's distributor gives when it is asked. */
let download: () => Promise<readonly DownloadedFile[]>
let downloads = 0

const day = 24 * 3_600_000

function item(sku: string, changes: Partial<ItemRow>): ItemRow {
  return {
    kind: "item",
    sku,
    title: `Item ${sku}`,
    brand: null,
    makerPartNumber: null,
    upc: null,
    unitOfMeasure: null,
    cost: 10,
    retailPrice: 20,
    mapPrice: null,
    dropshipFee: null,
    status: "active",
    isDropshippable: true,
    dropshipBlock: null,
    flags: {},
    supersededBy: null,
    imageUrl: null,
    ...changes,
  }
}

const rowsOf =
  (
    toRow: (
      sku: string,
      value: string,
      settings: Readonly<Record<string, unknown>>
    ) => FeedRow
  ): DistributorAdapter["feed"]["files"][number]["read"] =>
  (content, settings) =>
    feedRecords(readCsvRows(content, { required: ["sku", "value"] }), (row) =>
      toRow(row.get("sku"), row.get("value"), settings)
    )

/** WPS in everything but its feed: archives, an API, several stock files. */
const acme: DistributorAdapter = {
  ...wps,
  id: "acme",
  name: "Acme Parts",
  // Nobody listens there.
  defaultBaseUrl: "http://127.0.0.1:1",
  settings: z.object({
    shelf: choiceSetting("east", {
      label: "Shelf",
      help: "Where all its goods lie.",
      choices: { east: "East", west: "West" },
    }),
  }),
  feed: {
    ...wps.feed,
    archive: { label: "Price file", pattern: "Export_*.zip" },
    download: { label: "Price file by API", perDay: 2 },
    files: [
      {
        id: "items",
        label: "Items",
        pattern: "Base.csv|Info.csv",
        isRequired: true,
        kind: "item",
        read: rowsOf((sku, units, { shelf }) =>
          item(sku, { quantities: { [String(shelf)]: Number(units) } })
        ),
      },
      {
        id: "stock",
        label: "Stock",
        pattern: "Stock.csv",
        isRequired: false,
        kind: "quantity",
        read: rowsOf((sku, units) => ({
          kind: "quantity",
          sku,
          quantities: { ID: Number(units) },
        })),
      },
      {
        id: "update",
        label: "Stock update",
        pattern: "Update.csv",
        isRequired: false,
        kind: "quantity",
        isUpdate: true,
        read: rowsOf((sku, units) => ({
          kind: "quantity",
          sku,
          quantities: { ID: Number(units) },
        })),
      },
      {
        id: "blocks",
        label: "Special orders",
        pattern: "Special.csv",
        isRequired: false,
        kind: "detail",
        read: rowsOf((sku, dropshipBlock) => ({
          kind: "detail",
          sku,
          dropshipBlock,
        })),
      },
    ],
  },
  connect: (connection) => ({
    ...wps.connect(connection),
    downloadFeed: async () => {
      downloads += 1
      return download()
    },
  }),
}
// Before Medusa is started: it takes the list as it is then.
;(distributorAdapters as DistributorAdapter[]).push(acme)

const csv = (rows: Record<string, string | number>) =>
  ["sku,value", ...Object.entries(rows).map((row) => row.join(","))].join("\n")

medusaTests({
  env: { ...testEnvironment },
  testSuite: ({ api, getContainer }) => {
    let server: FeedServer
    let admin: Admin

    beforeAll(async () => {
      server = await FeedServer.start()
      admin = await createAdmin(getContainer())
      await save({
        credentials: { api_token: "acme-sandbox-token" },
        prerequisites: { tax_id: true },
        is_enabled: true,
        feed: server.settings,
      })
    })

    beforeEach(() => {
      downloads = 0
      server.ftp.downloads.length = 0
    })

    afterAll(async () => {
      await server.stop()
    })

    const supply = () =>
      getContainer().resolve<SupplyModuleService>(SUPPLY_MODULE)
    const distributors = () =>
      getContainer().resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)

    const post = async (path: string, body: object) =>
      api.post(`/admin/dropship/distributors/${path}`, body, {
        headers: admin.headers,
        validateStatus: () => true,
      })

    async function save(body: UpdateDistributorBody) {
      const { status, data } = await post("acme", body)
      expect([status, data]).toEqual([200, expect.anything()])
    }

    const ended = async (id: string) => feedRunEnded(getContainer(), id)
    const pull = async () =>
      pullFeed(getContainer(), { distributor_id: "acme" })

    /** Puts a file on the feed server, so many minutes after five. */
    async function put(name: string, content: string | Buffer, minutes = 0) {
      const written = new Date(Date.UTC(2026, 10, 23, 5, minutes))
      await writeFile(join(server.root, name), content)
      await utimes(join(server.root, name), written, written)
    }

    async function items() {
      const { items: found } = await supply().searchItems({
        distributor_id: "acme",
        limit: 100,
        offset: 0,
        order: "sku",
      })
      return found
    }

    const stock = async () =>
      Object.fromEntries(
        (await items()).map(({ sku, quantities }) => [sku, quantities])
      )

    describe("an archive on the feed server", () => {
      it("is applied like the files that it holds", async () => {
        await put("Base.csv", csv({ A1: 1 }), 0)
        await put(
          "Export_1.zip",
          await zip({
            "Base.csv": csv({ A1: 3, A2: 4 }),
            "Special.csv": csv({ A2: "Special order" }),
          }),
          5
        )

        const run = await pull()

        expect(run).toMatchObject({
          status: "succeeded",
          error: null,
          rows_read: 2,
          rows_created: 2,
          rows_rejected: 0,
        })
        expect(run.files.map(({ name }) => name)).toEqual([
          "Export_1.zip",
          "Base.csv",
          "Special.csv",
        ])
        expect(await items()).toEqual([
          expect.objectContaining({
            sku: "A1",
            quantities: { east: 3 },
            is_dropshippable: true,
            feed_seen_at: "2026-11-23T05:05:00.000Z",
          }),
          expect.objectContaining({
            sku: "A2",
            quantities: { east: 4 },
            is_dropshippable: false,
          }),
        ])
      })

      it("applies nothing when it is damaged", async () => {
        await put("Base.csv", csv({ A1: 1 }))
        await pull()
        const before = await items()
        const archive = await zip(
          { "Base.csv": csv({ A1: 777 }) },
          { compress: false }
        )
        await put("Export_1.zip", tamper(archive, "777", "778"), 5)

        expect(await pull()).toMatchObject({
          status: "failed",
          error: expect.stringMatching(
            /^The archive Export_1\.zip can't be used: it is damaged.*nothing was changed\. Get a whole archive/
          ),
          files: [],
        })
        expect(await items()).toEqual(before)
      })
    })

    describe("an update of stock", () => {
      beforeEach(async () => {
        await rm(join(server.root, "Export_1.zip"), { force: true })
        await put("Base.csv", csv({ A1: 1, A2: 1 }))
        await put("Stock.csv", csv({ A1: 5, A2: 5 }), 5)
      })

      afterEach(async () => {
        await rm(join(server.root, "Stock.csv"))
        await rm(join(server.root, "Update.csv"))
      })

      it("overrides the whole file where it is newer", async () => {
        await put("Update.csv", csv({ A1: 2 }), 6)
        expect(await pull()).toMatchObject({ rows_rejected: 0, error: null })
        expect(await stock()).toEqual({ A1: { ID: 2 }, A2: { ID: 5 } })
        expect((await items())[0]).toMatchObject({
          feed_seen_at: "2026-11-23T05:05:00.000Z",
        })
      })

      it("is left out where it is older", async () => {
        await put("Update.csv", csv({ A1: 2 }), 4)
        expect(await pull()).toMatchObject({ rows_rejected: 0, error: null })
        expect(await stock()).toEqual({ A1: { ID: 5 }, A2: { ID: 5 } })
        expect((await items())[0]).toMatchObject({
          feed_seen_at: "2026-11-23T05:05:00.000Z",
        })
      })
    })

    describe("the account's settings", () => {
      it("decide how a file is read, also of one that is the same", async () => {
        await put("Base.csv", csv({ A1: 1 }))
        await pull()
        expect(await stock()).toEqual({ A1: { east: 1 } })
        await save({ connection: { settings: { shelf: "west" } } })
        expect(await pull()).toMatchObject({ error: null, rows_read: 1 })
        expect(await stock()).toEqual({ A1: { west: 1 } })
        expect(await pull()).toMatchObject({ error: null, rows_read: 0 })
      })
    })

    describe("over the distributor's API", () => {
      beforeEach(async () => {
        const archive = await zip({ "Info.csv": csv({ A1: 8 }) })
        download = async () => [
          { name: "bundle.zip", content: Readable.from([archive]) },
        ]
        await save({ feed: { protocol: "api", host: null } })
      })

      const start = async () => post("acme/feed-runs", {})

      it("needs no feed server and is applied", async () => {
        expect(await pull()).toMatchObject({ status: "succeeded", error: null })
        expect(await stock()).toEqual({ A1: { east: 8 } })
        expect(server.ftp.downloads).toEqual([])
      })

      it("is not offered where the distributor doesn't give it", async () => {
        const { status, data } = await post("wps", {
          feed: { protocol: "api" },
        })
        expect(status).toBe(400)
        expect(data.message).toMatch(/feed\.protocol.*not give its feed/)
      })

      it("spends no download on a check of the connection", async () => {
        const { data } = await post("acme/verify", {})
        expect(data.checks).toContainEqual({
          id: "feed_api",
          ok: true,
          message: expect.stringContaining("2 downloads a day"),
        })
        expect(downloads).toBe(0)
      })

      it("is asked for no more often than allowed, and says when it may be", async () => {
        await pull()
        await pull()

        const { status, data } = await start()

        expect(status).toBe(409)
        expect(data).toMatchObject({
          type: "conflict",
          message: expect.stringMatching(
            /2 times a day.*no feed was pulled\. The next pull is possible on \w+ \d+, \d{4}, \d+:\d\d\s[AP]M \(America\/Boise\)\.$/
          ),
        })
        expect(downloads).toBe(2)

        await age(day)
        const started = await start()
        expect(started.status).toBe(202)
        await ended(started.data.feed_run.id)
      })

      it("counts a download whose answer was of no use", async () => {
        download = async () => [
          { name: "Info.csv", content: Readable.from(["<html>"]) },
        ]
        expect((await pull()).status).toBe("failed")
        expect((await pull()).status).toBe("failed")
        expect((await start()).status).toBe(409)
      })

      it("does not count where the credentials were refused", async () => {
        download = async () => {
          throw new DistributorError("authentication", "Wrong API key.")
        }
        for (let attempt = 1; attempt <= 3; attempt += 1) {
          expect(await pull()).toMatchObject({
            status: "failed",
            error: "Wrong API key. No feed was fetched; nothing was changed.",
          })
        }
        expect(downloads).toBe(3)
      })

      it("is put off by the schedule until it may be asked for", async () => {
        await pull()
        const { id } = await pull()
        const [account] = await distributors().listDistributorAccounts({
          distributor_id: "acme",
        })
        const isDue = async () =>
          distributors().updateDistributorAccounts({
            id: account!.id,
            next_feed_run_at: new Date(Date.now() - 1_000),
          })
        await isDue()

        expect(await pullDueFeeds(getContainer(), new Date())).toEqual([])

        const { feed } = await distributors().retrieveDistributor("acme")
        const next = new Date(feed.next_run_at!).getTime()
        expect(next).toBeGreaterThan(Date.now() + day - 60_000)
        expect(next).toBeLessThanOrEqual(Date.now() + day)
        const { feed_runs } = await supply().listFeedRunViews({
          distributor_id: "acme",
          limit: 1,
          offset: 0,
          order: "-created_at",
        })
        expect(feed_runs[0]).toMatchObject({ id, status: "succeeded" })

        await age(day)
        await isDue()
        expect(await pullDueFeeds(getContainer(), new Date())).toEqual(["acme"])
        const [run] = await supply().listFeedRuns({ trigger: "schedule" })
        expect((await ended(run!.id)).status).toBe("succeeded")
      })

      /** Lets time pass for the downloads so far. */
      async function age(milliseconds: number) {
        const runs = await supply().listFeedRuns({}, { take: 100 })
        for (const { id, downloaded_at } of runs) {
          if (downloaded_at) {
            await supply().updateFeedRuns({
              id,
              downloaded_at: new Date(downloaded_at.getTime() - milliseconds),
            })
          }
        }
      }
    })
  },
})
