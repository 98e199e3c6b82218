import { join } from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import type {
  DetailRow,
  FeedRecord,
  FeedRow,
  ItemRow,
  PriceRow,
} from "../../../distributors/adapter"
import { SUPPLY_MODULE, type SupplyModuleService } from ".."

const upc = "191361000003"
const otherUpc = "036000291452"

function itemRow(sku: string, changes: Partial<ItemRow> = {}): ItemRow {
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
    status: "STK",
    isDropshippable: true,
    dropshipBlock: null,
    flags: {},
    supersededBy: null,
    imageUrl: null,
    ...changes,
  }
}

const detail = (
  sku: string,
  changes: Omit<DetailRow, "kind" | "sku">
): DetailRow => ({ kind: "detail", sku, ...changes })

const stock = (sku: string, units: number): FeedRow => ({
  kind: "quantity",
  sku,
  quantities: { TX: units },
})

const price = (sku: string, changes: Partial<PriceRow>): PriceRow => ({
  kind: "price",
  sku,
  cost: null,
  retailPrice: null,
  dropshipFee: null,
  isDropshippable: null,
  ...changes,
})

interface TestFile {
  kind: FeedRow["kind"]
  is_update?: boolean
  rows: readonly FeedRow[]
}

async function* records(
  rows: readonly FeedRow[]
): AsyncGenerator<FeedRecord[]> {
  yield rows.map((row, at) => ({ line: at + 2, row }))
}

moduleIntegrationTestRunner<SupplyModuleService>({
  moduleName: SUPPLY_MODULE,
  resolve: join(__dirname, ".."),
  pathToMigrations: join(__dirname, "../migrations"),
  testSuite: ({ service }) => {
    let runs = 0

    async function feed(...files: readonly TestFile[]) {
      const run_id = `dfrun_${(runs += 1)}`
      await service.startFeedRun({
        id: run_id,
        distributor_id: "tucker",
        trigger: "manual",
      })
      const file_names = files.map((_file, at) => `${at + 1}.txt`)
      for (const [at, { rows, ...file }] of files.entries()) {
        await service.stageFeedFile({
          ...file,
          run_id,
          file: at + 1,
          file_name: file_names[at]!,
          records: records(rows),
          onRows: () => undefined,
        })
      }
      const result = await service.mergeFeed({
        run_id,
        distributor_id: "tucker",
        file_names,
        feed_seen_at: new Date("2026-11-23T05:00:00Z"),
        limits: null,
        missing_runs_before_zero: 1,
      })
      await service.finishFeedRun(run_id, 0)
      const { rejections } = await service.listFeedRejections(run_id, {
        limit: 100,
        offset: 0,
      })
      return { ...result, rejections }
    }

    const items = (...rows: ItemRow[]): TestFile => ({ kind: "item", rows })
    const details = (...rows: DetailRow[]): TestFile => ({
      kind: "detail",
      rows,
    })

    async function itemOf(sku: string) {
      const [item] = await service.listDistributorItems({ sku })
      return item!
    }

    async function stockOf(sku: string) {
      const { quantities } = await itemOf(sku)
      return quantities as unknown
    }

    describe("what further files add to an item", () => {
      it("fills the gaps, the first file's value first", async () => {
        const result = await feed(
          items(itemRow("160942")),
          details(detail("160942", { upc, makerPartNumber: "DP-942" })),
          details(
            detail("160942", {
              upc: otherUpc,
              makerPartNumber: "OTHER",
              supersededBy: "160943",
            })
          )
        )
        expect(result).toMatchObject({ rows_rejected: 0, rows_created: 1 })
        expect(await itemOf("160942")).toMatchObject({
          upc,
          gtin: `00${upc}`,
          mpn: "DP-942",
          mpn_key: "DP942",
          superseded_by: "160943",
          is_dropshippable: true,
          dropship_block: null,
          flags: {},
        })
      })

      it("leaves what the item file tells", async () => {
        await feed(
          items(
            itemRow("1", { upc, makerPartNumber: "A-1", supersededBy: "2" })
          ),
          details(
            detail("1", {
              upc: otherUpc,
              makerPartNumber: "B-1",
              supersededBy: "3",
            })
          )
        )
        expect(await itemOf("1")).toMatchObject({
          upc,
          mpn: "A-1",
          mpn_key: "A1",
          superseded_by: "2",
        })
      })

      it("prefers a UPC that can be matched to one that can't", async () => {
        await feed(
          items(itemRow("1", { upc: "1.91361E+11" }), itemRow("2")),
          details(
            detail("1", { upc: "12" }),
            detail("1", { upc }),
            detail("2", { upc: "12" })
          )
        )
        expect(await itemOf("1")).toMatchObject({ upc, gtin: `00${upc}` })
        expect(await itemOf("2")).toMatchObject({ upc: "12", gtin: null })
      })

      it("raises flags, and never takes one back", async () => {
        await feed(
          items(
            itemRow("1", {
              flags: { isHazardous: true, forbiddenProvinces: ["CA", "HI"] },
            }),
            itemRow("2", { flags: { isCloseout: true } })
          ),
          details(
            detail("1", {
              flags: { isHazardous: false, forbiddenProvinces: ["AK", "CA"] },
            }),
            detail("1", {
              flags: { isOversize: true, forbiddenProvinces: ["NY"] },
            }),
            detail("1", { flags: { isOversize: false } }),
            detail("2", { flags: { forbiddenProvinces: ["CA"] } })
          )
        )
        expect((await itemOf("1")).flags).toEqual({
          isHazardous: true,
          isOversize: true,
          forbiddenProvinces: ["AK", "CA", "HI", "NY"],
        })
        expect((await itemOf("2")).flags).toEqual({
          isCloseout: true,
          forbiddenProvinces: ["CA"],
        })
      })

      it("forbids drop-shipping as soon as one file does", async () => {
        await feed(
          items(
            itemRow("1"),
            itemRow("2", {
              isDropshippable: false,
              dropshipBlock: "Ships from its maker",
            })
          ),
          details(
            detail("1", { upc }),
            detail("1", { dropshipBlock: "Special order" }),
            detail("1", { dropshipBlock: "Too large" }),
            detail("2", { dropshipBlock: "Special order" })
          ),
          { kind: "price", rows: [price("1", { isDropshippable: true })] }
        )
        expect(await itemOf("1")).toMatchObject({
          is_dropshippable: false,
          dropship_block: "Special order",
        })
        expect(await itemOf("2")).toMatchObject({
          is_dropshippable: false,
          dropship_block: "Ships from its maker",
        })
      })

      it("makes an item anew when a further file changes, and only then", async () => {
        const files = [items(itemRow("1"), itemRow("2"))]
        await feed(...files, details(detail("1", { upc })))
        expect(
          await feed(...files, details(detail("1", { upc })))
        ).toMatchObject({ rows_unchanged: 2 })
        expect(await feed(...files)).toMatchObject({
          rows_updated: 1,
          rows_unchanged: 1,
        })
        expect(await itemOf("1")).toMatchObject({ upc: null, gtin: null })
      })

      it("rejects what it tells of an unknown SKU", async () => {
        const { rejections } = await feed(
          items(itemRow("1")),
          details(detail("9", { upc }))
        )
        expect(rejections).toEqual([
          {
            file: "2.txt",
            line: 2,
            reason: "SKU 9 is in no item file of this feed",
            excerpt: "9",
          },
        ])
      })
    })

    describe("stock", () => {
      const whole = (...rows: FeedRow[]): TestFile => ({
        kind: "quantity",
        rows,
      })
      const update = (...rows: FeedRow[]): TestFile => ({
        kind: "quantity",
        is_update: true,
        rows,
      })

      it("is the item file's where no stock file tells it", async () => {
        await feed(
          items(
            itemRow("1", { quantities: { TX: 3 } }),
            itemRow("2", { quantities: { TX: 3 } }),
            itemRow("3")
          ),
          whole(stock("2", 5))
        )
        expect(await stockOf("1")).toEqual({ TX: 3 })
        expect(await stockOf("2")).toEqual({ TX: 5 })
        expect(await stockOf("3")).toEqual({})
      })

      it("is overridden by an update, SKU by SKU, the last row last", async () => {
        const { rejections } = await feed(
          items(itemRow("1"), itemRow("2"), itemRow("3")),
          update(stock("1", 4), stock("3", 2)),
          whole(stock("1", 9), stock("2", 9)),
          update(stock("1", 0), stock("1", 7))
        )
        expect(rejections).toEqual([])
        expect(await stockOf("1")).toEqual({ TX: 7 })
        expect(await stockOf("2")).toEqual({ TX: 9 })
        expect(await stockOf("3")).toEqual({ TX: 2 })
      })

      it("is told once in whole files: a second row is rejected", async () => {
        const { rejections } = await feed(
          items(itemRow("1")),
          whole(stock("1", 9), stock("1", 3)),
          update(stock("9", 1))
        )
        expect(rejections.map(({ file, reason }) => [file, reason])).toEqual([
          ["2.txt", "SKU 1 is already in line 2; the first row counts"],
          ["3.txt", "SKU 9 is in no item file of this feed"],
        ])
        expect(await stockOf("1")).toEqual({ TX: 9 })
      })
    })

    describe("prices", () => {
      it("take the price file's minimum advertised price where it has one", async () => {
        await feed(
          items(
            itemRow("1", { mapPrice: 18 }),
            itemRow("2", { mapPrice: 18 }),
            itemRow("3", { mapPrice: 18 })
          ),
          {
            kind: "price",
            rows: [
              price("1", { mapPrice: 19.95 }),
              price("2", { mapPrice: null }),
              price("3", {}),
            ],
          }
        )
        expect(await itemOf("1")).toMatchObject({ map_price: 19.95 })
        expect(await itemOf("2")).toMatchObject({ map_price: 18 })
        expect(await itemOf("3")).toMatchObject({ map_price: 18 })
      })
    })

    describe("downloads over an API", () => {
      async function start(distributor_id: string) {
        const id = `dfrun_d${(runs += 1)}`
        await service.startFeedRun({ id, distributor_id, trigger: "manual" })
        return id
      }

      /** A run that asks for the feed and fails. */
      async function ask(distributor_id = "parts-unlimited") {
        const id = await start(distributor_id)
        const isAllowed = await service.claimFeedDownload(id, 2)
        await service.failFeedRun(id, "no answer")
        return { id, isAllowed }
      }

      const nextAt = async () =>
        service.nextFeedDownloadAt("parts-unlimited", 2)

      it("are counted over any 24 hours, each distributor by itself", async () => {
        expect(await nextAt()).toBeNull()
        const first = await ask()
        expect(await nextAt()).toBeNull()
        expect((await ask()).isAllowed).toBe(true)
        expect((await ask("tucker")).isAllowed).toBe(true)

        expect((await ask()).isAllowed).toBe(false)
        const { downloaded_at } = await service.retrieveFeedRun(first.id)
        expect(await nextAt()).toEqual(
          new Date(downloaded_at!.getTime() + 24 * 3_600_000)
        )

        await service.updateFeedRuns({
          id: first.id,
          downloaded_at: new Date(Date.now() - 24 * 3_600_000 - 1_000),
        })
        expect(await nextAt()).toBeNull()
        expect((await ask()).isAllowed).toBe(true)
      })

      it("don't count when they are taken back", async () => {
        const { id } = await ask()
        await ask()
        expect(await nextAt()).not.toBeNull()
        await service.releaseFeedDownload(id)
        expect(await nextAt()).toBeNull()
      })

      it("are not for a run that has ended", async () => {
        const { id } = await ask()
        expect(await service.claimFeedDownload(id, 5)).toBe(false)
      })
    })
  },
})
