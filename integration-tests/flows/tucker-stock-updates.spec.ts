import { copyFile, mkdtemp, rm, utimes, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { SandboxFtpServer } from "../../sandbox/ftp-server"
import type { TuckerItem } from "../../sandbox/tucker/item"
import { sampleItems } from "../../sandbox/tucker/sample-items"
import { writeTuckerFeed } from "../../sandbox/tucker/write-feed"
import {
  SUPPLY_MODULE,
  type SupplyModuleService,
} from "../../src/modules/supply"
import type { FeedRun } from "../../src/schemas/feed-run"
import { beginFeedRun } from "../../src/workflows/feed/begin-feed-run"
import { enableDistributor } from "../helpers/enable-distributor"
import { createStore } from "../helpers/store"
import { medusaTests } from "../helpers/medusa-tests"
import { testEnvironment } from "../helpers/test-environment"
import { waitFor } from "../helpers/wait-for"

const first = sampleItems[0]!

medusaTests({
  env: { ...testEnvironment },
  testSuite: ({ getContainer }) => {
    let root: string
    let ftp: SandboxFtpServer
    const supply = () =>
      getContainer().resolve<SupplyModuleService>(SUPPLY_MODULE)
    const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000)

    beforeAll(async () => {
      root = await mkdtemp(join(tmpdir(), "tucker-stock-spec-"))
      ftp = new SandboxFtpServer({ root })
      const { host, port } = await ftp.start()
      await createStore(getContainer())
      await enableDistributor(getContainer(), "tucker", {
        feed: {
          protocol: "ftp",
          host,
          port,
          user: "dealer",
          password: "sandbox",
          path: "/",
        },
      })
    })

    afterAll(async () => {
      await ftp.stop()
      await rm(root, { recursive: true, force: true })
    })

    /** Puts an update there that names the given items alone. */
    async function update(items: readonly TuckerItem[], hours: number) {
      const beside = await mkdtemp(join(tmpdir(), "tucker-update-"))
      await writeTuckerFeed(beside, { items, date: new Date() })
      await copyFile(join(beside, "invupd"), join(root, "invupd"))
      await utimes(join(root, "invupd"), hoursAgo(hours), hoursAgo(hours))
      await rm(beside, { recursive: true, force: true })
    }

    async function pull(scope: FeedRun["scope"]): Promise<FeedRun> {
      const { id } = await beginFeedRun(getContainer(), {
        distributor_id: "tucker",
        trigger: "manual",
        scope,
        retry_pauses: [],
        settling: 0,
      })
      let run: FeedRun | undefined
      await waitFor("the run to end", async () => {
        run = await supply().retrieveFeedRunView(id)
        return run.status !== "running"
      })
      return run!
    }

    const inTexas = async () =>
      (
        await supply().searchItems({
          q: first.itemNumber,
          limit: 1,
          offset: 0,
          order: "sku",
        })
      ).items[0]?.quantities.TX

    const withTexas = (units: number): TuckerItem => ({
      ...first,
      quantities: { ...first.quantities, TX: units },
    })

    it("come between the lists, and never before what is known", async () => {
      await writeTuckerFeed(root, { items: sampleItems, date: hoursAgo(6) })
      expect(await pull("full")).toMatchObject({ error: null })
      ftp.downloads.length = 0

      await update([withTexas(2)], 3)
      expect(await pull("stock")).toMatchObject({
        status: "succeeded",
        rows_read: 1,
        rows_updated: 1,
        rows_unchanged: 0,
      })
      expect(ftp.downloads.map(({ file }) => file)).toEqual(["/invupd"])
      expect(await inTexas()).toBe(2)

      // One from before the last: also by hand it tells less than is known.
      await update([withTexas(7)], 4)
      expect(await pull("stock")).toMatchObject({
        status: "failed",
        error: expect.stringContaining("newer stock is known already"),
      })

      // A list that came later, beside an update that came before it.
      await writeTuckerFeed(root, {
        items: [withTexas(5), ...sampleItems.slice(1)],
        date: hoursAgo(1),
      })
      await update([withTexas(8)], 2)
      expect(await pull("full")).toMatchObject({ error: null })
      expect(await inTexas()).toBe(5)
      expect(await pull("stock")).toMatchObject({
        status: "succeeded",
        rows_read: 0,
        rows_updated: 0,
      })

      // A quiet afternoon.
      await writeFile(join(root, "invupd"), "")
      expect(await pull("stock")).toMatchObject({
        status: "succeeded",
        rows_read: 0,
      })
      await rm(join(root, "invupd"))
      expect(await pull("stock")).toMatchObject({
        status: "failed",
        error: expect.stringContaining("No stock file is there"),
      })
      expect(await inTexas()).toBe(5)
    })
  },
})
