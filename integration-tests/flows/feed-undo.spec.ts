import { existsSync } from "node:fs"
import { mkdir } from "node:fs/promises"
import { Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
} from "@medusajs/framework/workflows-sdk"
import type { WpsItem } from "../../sandbox/catalog/types"
import { wpsItems } from "../../sandbox/catalog/wps-items"
import { wpsFeed } from "../../sandbox/feeds/generated/wps"
import { writeWpsFeed } from "../../sandbox/feeds/write-wps-feed"
import {
  SUPPLY_MODULE,
  type SupplyModuleService,
} from "../../src/modules/supply"
import { stageTables } from "../../src/modules/supply/storage/stage-columns"
import { DropshipEvents } from "../../src/workflows/events"
import { feedFolder } from "../../src/workflows/feed/feed-folder"
import { readFeedStep } from "../../src/workflows/feed/steps/read-feed"
import { resumeHeldRunStep } from "../../src/workflows/feed/steps/resume-held-run"
import {
  startFeedRunStep,
  type StartFeedRunInput,
} from "../../src/workflows/feed/steps/start-feed-run"
import { enableWps } from "../helpers/enable-wps"
import { FeedServer } from "../helpers/feed-server"
import { pullFeed } from "../helpers/pull-feed"
import { createStore } from "../helpers/store"
import { medusaTests } from "../helpers/medusa-tests"
import { testEnvironment } from "../helpers/test-environment"
import { waitFor } from "../helpers/wait-for"

/** What may go wrong between two steps of ours: anything of Medusa's. */
const breakOffStep = createStep("break-off", (): StepResponse<null> => {
  throw new Error("broken off")
})

/** Two steps of a pull, and no more. */
createWorkflow("read-and-break-off", (input: StartFeedRunInput) => {
  startFeedRunStep(input)
  readFeedStep(
    transform({ input }, ({ input: { id, ...given } }) => ({
      ...given,
      run_id: id,
      scope: "full" as const,
      settling: 0,
    }))
  )
  breakOffStep()
})

createWorkflow("resume-and-break-off", (input: { run_id: string }) => {
  resumeHeldRunStep(input)
  breakOffStep()
})

medusaTests({
  env: { ...testEnvironment },
  testSuite: ({ getContainer }) => {
    let server: FeedServer
    const usual: readonly WpsItem[] = [...wpsItems(60)]
    const units = (items: readonly WpsItem[]) =>
      items.map(wpsFeed.tell).reduce((sum, item) => sum + item.units, 0)

    beforeAll(async () => {
      server = await FeedServer.start()
      await createStore(getContainer())
      await enableWps(getContainer(), { feed: server.settings })
      await write(usual)
      expect(await pullFeed(getContainer())).toMatchObject({ error: null })
    })

    afterAll(async () => {
      await server.stop()
    })

    const supply = () =>
      getContainer().resolve<SupplyModuleService>(SUPPLY_MODULE)
    const sql = async (statement: string) =>
      getContainer().resolve("__pg_connection__").raw(statement)

    async function write(items: readonly WpsItem[]) {
      await server.clear()
      await writeWpsFeed(server.root, { date: new Date(), items })
    }

    /** One unit more of each item. */
    const fuller = () =>
      usual.map((item) => ({
        ...item,
        quantities: { ...item.quantities, boise: item.quantities.boise + 1 },
      }))

    async function run(workflow: string, input: object) {
      await getContainer()
        .resolve(Modules.WORKFLOW_ENGINE)
        .run(workflow, { input, throwOnError: false })
    }

    async function storedUnits(): Promise<number> {
      const { rows } = await sql(
        "select sum(units)::int as units from dropship_distributor_item"
      )
      return rows[0].units
    }

    async function staged(): Promise<number> {
      const counts = Object.values(stageTables).map(
        (table) => `(select count(*)::int from ${table})`
      )
      const { rows } = await sql(`select ${counts.join(" + ")} as rows`)
      return rows[0].rows
    }

    it("forgets what was read when a run is broken off before the merge, and says so", async () => {
      const failures: unknown[] = []
      getContainer()
        .resolve(Modules.EVENT_BUS)
        .subscribe(DropshipEvents.FEED_FAILED, async ({ data }) => {
          failures.push(data)
        })
      await write(fuller())

      await run("read-and-break-off", {
        id: "dfrun_broken",
        distributor_id: "wps",
        trigger: "manual",
      })

      await waitFor("the run to be undone", () => failures.length > 0)
      expect(failures).toEqual([{ id: "dfrun_broken" }])
      expect(await supply().retrieveFeedRunView("dfrun_broken")).toMatchObject({
        status: "failed",
        error: "The run was broken off before its end. Pull the feed again.",
        rows_read: usual.length,
      })
      expect(await staged()).toBe(0)
      expect(existsSync(feedFolder("dfrun_broken"))).toBe(false)
      expect(await storedUnits()).toBe(units(usual))
      expect(await pullFeed(getContainer())).toMatchObject({ error: null })
      expect(await storedUnits()).toBe(units(fuller()))
    })

    it("drops a held run that is broken off while it is applied", async () => {
      await write(usual.slice(0, 20))
      const held = await pullFeed(getContainer())
      expect(held.status).toBe("held")
      expect(await staged()).toBeGreaterThan(0)

      await run("resume-and-break-off", { run_id: held.id })

      expect(await supply().retrieveFeedRunView(held.id)).toMatchObject({
        status: "failed",
        error: "Applying the held run was broken off. Pull the feed again.",
      })
      expect(await staged()).toBe(0)
      expect(await storedUnits()).toBe(units(usual))
    })

    it("says that the items were stored when the end can't be written", async () => {
      await write(fuller())
      await sql(
        `create function refuse() returns trigger language plpgsql as
         'begin raise exception ''disk full''; end'`
      )
      await sql(
        `create trigger refuse_end before update on dropship_feed_run
         for each row when (new.status = 'succeeded') execute function refuse()`
      )

      const failed = await pullFeed(getContainer())

      expect(failed).toMatchObject({
        status: "failed",
        error:
          "The items were stored, but matching them or publishing their stock failed: disk full. The next run makes up for it; pull the feed again.",
      })
      expect(await storedUnits()).toBe(units(fuller()))
      expect(await staged()).toBe(0)
      await sql("drop trigger refuse_end on dropship_feed_run")
      expect(await pullFeed(getContainer())).toMatchObject({
        status: "succeeded",
        error: null,
      })
    })

    it("takes the files of a run away that died on this machine", async () => {
      await supply().startFeedRun({
        id: "dfrun_left",
        distributor_id: "wps",
        trigger: "manual",
      })
      await mkdir(feedFolder("dfrun_left"), { recursive: true })
      await sql(
        "update dropship_feed_run set heartbeat_at = now() - interval '3 minutes' where id = 'dfrun_left'"
      )

      expect(await pullFeed(getContainer())).toMatchObject({ error: null })

      expect(existsSync(feedFolder("dfrun_left"))).toBe(false)
    })
  },
})
