import { join } from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import type { FeedRecord, FeedRow } from "../../../distributors/adapter"
import { settingsSchema } from "../../../schemas/settings"
import { SUPPLY_MODULE, type SupplyModuleService } from ".."
import type { StageFileInput } from "../storage/stage-file"
import { itemRow } from "./supply-shelf"

type TestFile = Pick<StageFileInput, "kind" | "is_update"> & {
  rows: readonly FeedRow[]
}

async function* records(
  rows: readonly FeedRow[]
): AsyncGenerator<FeedRecord[]> {
  yield rows.map((row, at) => ({ line: at + 2, row }))
}

const skus = Array.from({ length: 40 }, (_, at) => `SKU-${at}`)
const items = (named: readonly string[], units = 5): TestFile => ({
  kind: "item",
  rows: named.map((sku) => itemRow({ sku, quantities: { ID: units, CA: 2 } })),
})
const stock = (units: number, rest: Partial<TestFile> = {}): TestFile => ({
  ...rest,
  kind: "quantity",
  rows: skus.map((sku) => ({
    kind: "quantity",
    sku,
    quantities: { ID: units },
  })),
})

moduleIntegrationTestRunner<SupplyModuleService>({
  moduleName: SUPPLY_MODULE,
  resolve: join(__dirname, ".."),
  pathToMigrations: join(__dirname, "../migrations"),
  testSuite: ({ service }) => {
    let runs = 0

    async function feed(
      distributor_id: string,
      files: readonly TestFile[],
      missing_runs_before_zero = 1
    ) {
      const run_id = `dfrun_${(runs += 1)}`
      await service.startFeedRun({
        id: run_id,
        distributor_id,
        trigger: "manual",
      })
      for (const [at, { rows, ...file }] of files.entries()) {
        await service.stageFeedFile({
          ...file,
          run_id,
          file: at + 1,
          file_name: `${at + 1}.txt`,
          records: records(rows),
          onRows: () => undefined,
        })
      }
      const { held_reason } = await service.mergeFeed({
        run_id,
        distributor_id,
        file_names: files.map((_file, at) => `${at + 1}.txt`),
        feed_seen_at: new Date("2026-11-23T05:00:00Z"),
        limits: settingsSchema.parse({}),
        missing_runs_before_zero,
      })
      if (held_reason === null) {
        await service.finishFeedRun(run_id, 0)
        return null
      }
      const changes = await service.readFeedChanges({
        run_id,
        missing_runs_before_zero,
      })
      return { run_id, ...changes }
    }

    const codes = (held: Awaited<ReturnType<typeof feed>>) =>
      held?.reasons.map(({ code }) => code)

    it("weighs the stock that counts: updates before whole files before items", async () => {
      expect(await feed("tucker", [items(skus)])).toBeNull()
      const { units } = (await service.listDistributorItems({}))[0]!
      expect(units).toBe(7)

      const stopped = await feed("tucker", [
        items(skus),
        stock(7),
        stock(0, { is_update: true }),
      ])
      expect(codes(stopped)).toEqual(["stock_fell", "stock_zeroed"])
      expect(stopped?.figures).toMatchObject({
        stock: { before: 280, after: 0 },
        zeroed: 40,
        rows_read: 120,
      })

      expect(
        await feed("tucker", [
          items(skus, 0),
          stock(0),
          stock(7, { is_update: true }),
        ])
      ).toBeNull()
    })

    it("compares a distributor with itself alone", async () => {
      await feed("tucker", [items(skus)])
      expect(await feed("wps", [items(skus.slice(0, 3))])).toBeNull()
      expect(codes(await feed("tucker", [items(skus.slice(0, 20))]))).toEqual([
        "items_fell",
        "stock_zeroed",
      ])
    })

    it("counts what a SKU keeps while it may still be missing", async () => {
      await feed("tucker", [items(skus)])
      const held = await feed("tucker", [items(skus.slice(0, 20))], 2)
      expect(codes(held)).toEqual(["items_fell"])
      expect(held?.figures).toMatchObject({
        stock: { before: 280, after: 280 },
        zeroed: 0,
      })
      expect(held?.samples.removed[0]).toMatchObject({ before: 7, after: 7 })
    })

    it("keeps other distributors' items out of a count", async () => {
      await feed("tucker", [items(skus)])
      await feed("wps", [items(skus)])
      await feed("tucker", [items(skus.slice(1))], 2)
      const missing = await service.listDistributorItems({
        missing_runs: { $gt: 0 },
      })
      expect(
        missing.map(({ distributor_id, sku, units }) => [
          distributor_id,
          sku,
          units,
        ])
      ).toEqual([["tucker", "SKU-0", 7]])
    })

    it("holds one distributor's rows while another's are applied", async () => {
      await feed("tucker", [items(skus)])
      const held = await feed("tucker", [items(skus.slice(0, 20))])
      await feed("wps", [items(skus)])
      await feed("wps", [items(skus, 6)])
      expect(await service.approveHeldRun(held!.run_id)).toMatchObject({
        distributor_id: "tucker",
      })
      expect(
        await service.mergeFeed({
          run_id: held!.run_id,
          distributor_id: "tucker",
          file_names: [],
          feed_seen_at: new Date(),
          limits: null,
          missing_runs_before_zero: 1,
        })
      ).toMatchObject({ rows_unchanged: 20, rows_removed: 20 })
    })
  },
})
