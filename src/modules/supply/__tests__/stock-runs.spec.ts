import { join } from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import type { FeedRecord, FeedRow } from "../../../distributors/adapter"
import type { FeedRun } from "../../../schemas/feed-run"
import { settingsSchema } from "../../../schemas/settings"
import { SUPPLY_MODULE, type SupplyModuleService } from ".."
import { itemRow } from "./supply-shelf"

const distributor_id = "acme"
const morning = new Date("2026-11-23T06:00:00Z")
const noon = new Date("2026-11-23T13:00:00Z")
const evening = new Date("2026-11-23T18:00:00Z")

type Units = Record<string, number>
interface Staged {
  kind: "item" | "quantity"
  is_update?: boolean
  units: Units
}

async function* records({ kind, units }: Staged): AsyncGenerator<FeedRecord[]> {
  yield Object.entries(units).map(([sku, boise], at) => {
    const quantities = { ID: boise }
    const row: FeedRow =
      kind === "item" ? itemRow({ sku }) : { kind, sku, quantities }
    return { line: at + 1, row }
  })
}

moduleIntegrationTestRunner<SupplyModuleService>({
  moduleName: SUPPLY_MODULE,
  resolve: join(__dirname, ".."),
  pathToMigrations: join(__dirname, "../migrations"),
  testSuite: ({ service }) => {
    let runs = 0

    async function stage(
      files: readonly Staged[],
      given: Pick<FeedRun, "scope" | "trigger">
    ) {
      const run_id = `dfrun_${(runs += 1)}`
      await service.startFeedRun({ id: run_id, distributor_id, ...given })
      for (const [at, file] of files.entries()) {
        await service.stageFeedFile({
          ...file,
          run_id,
          file: at + 1,
          file_name: `${at + 1}.txt`,
          records: records(file),
          onRows: () => undefined,
        })
      }
      const file_names = files.map((_file, at) => `${at + 1}.txt`)
      return { run_id, distributor_id, file_names }
    }

    async function full(
      whole: Units,
      given: { at: Date; update?: Units; updated?: Date }
    ) {
      const { update = {} } = given
      const run = await stage(
        [
          { kind: "item", units: whole },
          { kind: "quantity", units: whole },
          { kind: "quantity", is_update: true, units: update },
        ],
        { scope: "full", trigger: "manual" }
      )
      const merged = await service.mergeFeed({
        ...run,
        feed_seen_at: given.at,
        update_seen_at: given.updated,
        limits: null,
        missing_runs_before_zero: 1,
      })
      await service.finishFeedRun(run.run_id, 0)
      return merged
    }

    async function stock(
      units: Units,
      given: {
        at: Date
        is_update?: boolean
        trigger?: FeedRun["trigger"]
        confirm_before?: Date
      }
    ) {
      const { is_update = true, trigger = "schedule" } = given
      const run = await stage([{ kind: "quantity", is_update, units }], {
        scope: "stock",
        trigger,
      })
      const merged = await service.mergeStock({
        ...run,
        feed_seen_at: given.at,
        limits: settingsSchema.parse({}),
        confirm_before: given.confirm_before ?? null,
      })
      await service.finishFeedRun(run.run_id, 0)
      return merged
    }

    /** Units in Boise and the hour of their count, by SKU. */
    async function shelf() {
      const { items } = await service.searchItems({
        limit: 100,
        offset: 0,
        order: "sku",
      })
      return Object.fromEntries(
        items.map(({ sku, quantities, feed_seen_at }) => [
          sku,
          [quantities.ID ?? null, new Date(feed_seen_at).getUTCHours()],
        ])
      )
    }

    beforeEach(async () => {
      await full({ A: 5, B: 6, C: 7 }, { at: morning })
    })

    describe("a stock run", () => {
      it("changes what it names and leaves the rest", async () => {
        expect(await stock({ A: 1, B: 6 }, { at: noon })).toMatchObject({
          rows_updated: 1,
          rows_unchanged: 1,
          rows_rejected: 0,
          held_reason: null,
        })
        expect(await shelf()).toEqual({ A: [1, 13], B: [6, 6], C: [7, 6] })
      })

      it("may name nothing, as an update after a quiet morning", async () => {
        expect(await stock({}, { at: noon })).toMatchObject({
          rows_updated: 0,
          rows_unchanged: 0,
        })
      })

      it("rejects what the last full feed did not name and has lost its stock", async () => {
        await full({ A: 5, B: 6 }, { at: noon })
        expect(await stock({ C: 3, D: 2 }, { at: evening })).toMatchObject({
          rows_updated: 0,
          rows_rejected: 2,
        })
        expect((await shelf()).C).toEqual([null, 6])
      })

      it("keeps an item's figure of a later time, also by hand from an update", async () => {
        await stock({ A: 1 }, { at: evening })
        const late = { at: noon, trigger: "manual" as const }
        expect(await stock({ A: 2 }, late)).toMatchObject({ rows_updated: 0 })
        expect((await shelf()).A).toEqual([1, 18])
      })

      it("takes an older whole file by hand, and its age with it", async () => {
        await full({ A: 5, B: 6, C: 7 }, { at: evening })
        const given = { at: noon, is_update: false }
        await stock({ A: 2 }, given)
        expect((await shelf()).A).toEqual([5, 18])
        await stock({ A: 2 }, { ...given, trigger: "manual" })
        expect(await shelf()).toEqual({ A: [2, 13], B: [6, 13], C: [7, 13] })
      })

      it("writes an unchanged item's time only once it is old", async () => {
        const later = new Date("2026-11-23T07:00:00Z")
        await stock({ A: 5 }, { at: noon, confirm_before: morning })
        expect((await shelf()).A).toEqual([5, 6])
        const merged = await stock(
          { A: 5 },
          { at: noon, confirm_before: later }
        )
        expect(merged).toMatchObject({ rows_updated: 0, rows_unchanged: 1 })
        expect(await shelf()).toEqual({ A: [5, 13], B: [6, 6], C: [7, 6] })
      })

      it("says so when its rows are lost, and applies once however often", async () => {
        const run = await stage(
          [{ kind: "quantity", is_update: true, units: { A: 1 } }],
          { scope: "stock", trigger: "manual" }
        )
        const merge = async () =>
          service.mergeStock({
            ...run,
            feed_seen_at: noon,
            limits: null,
            confirm_before: null,
          })
        const counted = await merge()
        expect(await merge()).toEqual(counted)
        await service.failFeedRun(run.run_id, "ended")
        await expect(merge()).rejects.toThrow(/ended meanwhile/)

        const lost = await stage([], { scope: "stock", trigger: "manual" })
        await service.reportFeedProgress(lost.run_id, {
          phase: "merging",
          rows: 3,
        })
        await expect(
          service.mergeStock({
            ...lost,
            feed_seen_at: noon,
            limits: null,
            confirm_before: null,
          })
        ).rejects.toThrow(/No row is left/)
      })
    })

    describe("a full feed after a stock run", () => {
      it("keeps the later stock, of an item that no stock file names too", async () => {
        await stock({ A: 1, B: 0 }, { at: evening })
        await full({ A: 8, B: 8, C: 8 }, { at: noon })
        expect(await shelf()).toEqual({ A: [1, 18], B: [0, 18], C: [8, 13] })
        await full({ A: 9, B: 9, C: 9 }, { at: evening })
        expect(await shelf()).toEqual({ A: [9, 18], B: [9, 18], C: [9, 18] })
      })

      it("takes its own update where that is the later one", async () => {
        await stock({ A: 1, B: 2 }, { at: noon })
        const later = { at: morning, update: { A: 3 }, updated: evening }
        await full({ A: 5, B: 6, C: 7 }, later)
        expect(await shelf()).toMatchObject({ A: [3, 13], B: [2, 13] })

        const earlier = { at: morning, update: { A: 4 }, updated: morning }
        await stock({ A: 1 }, { at: evening })
        await full({ A: 5, B: 6, C: 7 }, earlier)
        expect((await shelf()).A).toEqual([1, 18])
      })
    })
  },
})
