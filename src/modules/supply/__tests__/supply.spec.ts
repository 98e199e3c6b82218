import { join } from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import type { FeedRecord } from "../../../distributors/adapter"
import { SUPPLY_MODULE, type SupplyModuleService } from ".."
import { variantKeysOf } from "../domain/variant-keys"
import { itemRow, names, records, supplyShelf } from "./supply-shelf"

moduleIntegrationTestRunner<SupplyModuleService>({
  moduleName: SUPPLY_MODULE,
  resolve: join(__dirname, ".."),
  pathToMigrations: join(__dirname, "../migrations"),
  testSuite: ({ service }) => {
    const { feed, match, matchesOf } = supplyShelf(() => service)

    const upc = "191361000003"
    const otherUpc = "036000291452"

    describe("storing a feed", () => {
      it("keeps text that COPY could stumble over", async () => {
        const row = itemRow({
          sku: "87-5503",
          title: "tab\there \\N back\\slash\r\n“quotes” \0é\u202egnp.",
          flags: { forbiddenProvinces: ["CA"] },
        })
        await feed("wps", [row])
        const [item] = await service.listDistributorItems({})
        expect(item).toMatchObject({
          title: row.title.replace(/[\0\u202e]/g, ""),
          flags: { forbiddenProvinces: ["CA"] },
          cost: 10,
          sku_key: "875503",
        })
        expect((await feed("wps", [row])).rows_unchanged).toBe(1)
      })

      it("sweeps what is missing, of that distributor alone", async () => {
        await feed("wps", [itemRow({ sku: "1" }), itemRow({ sku: "2" })])
        await feed("tucker", [itemRow({ sku: "1" }), itemRow({ sku: "2" })])
        expect(await feed("wps", [itemRow({ sku: "1" })])).toMatchObject({
          rows_unchanged: 1,
          rows_removed: 1,
        })
        const swept = await service.listDistributorItems({
          last_seen_at: { $ne: null },
        })
        expect(
          swept.map(({ distributor_id, sku }) => [distributor_id, sku])
        ).toEqual([["wps", "2"]])
      })

      it("rejects a SKU without a letter or digit", async () => {
        const result = await feed("wps", [
          itemRow({ sku: "--" }),
          itemRow({ sku: "1" }),
        ])
        expect(result).toMatchObject({ rows_created: 1, rows_rejected: 1 })
      })

      it("lets a price file win over the item file, and forbid, not permit", async () => {
        await service.startFeedRun({
          id: "dfrun_p",
          distributor_id: "wps",
          trigger: "manual",
        })
        const stage = async (
          file: number,
          kind: "item" | "price",
          rows: AsyncIterable<FeedRecord[]>
        ) =>
          service.stageFeedFile({
            run_id: "dfrun_p",
            file,
            file_name: `${file}.csv`,
            kind,
            records: rows,
            onRows: () => undefined,
          })
        await stage(
          1,
          "item",
          records([
            itemRow({ sku: "1" }),
            itemRow({
              sku: "2",
              isDropshippable: false,
              dropshipBlock: "Ships from its maker",
            }),
          ])
        )
        async function* prices(): AsyncGenerator<FeedRecord[]> {
          yield ["1", "2"].map((sku, at) => ({
            line: at + 2,
            row: {
              kind: "price",
              sku,
              cost: 8.5,
              retailPrice: null,
              dropshipFee: 12.75,
              isDropshippable: sku === "2",
            },
          }))
        }
        await stage(2, "price", prices())
        await service.mergeFeed({
          run_id: "dfrun_p",
          distributor_id: "wps",
          file_names: ["1.csv", "2.csv"],
          feed_seen_at: new Date(),
          limits: null,
          missing_runs_before_zero: 1,
        })
        const items = await service.listDistributorItems(
          {},
          { order: { sku: "ASC" } }
        )
        expect(items).toEqual([
          expect.objectContaining({
            cost: 8.5,
            retail_price: 20,
            dropship_fee: 12.75,
            is_dropshippable: false,
            dropship_block: "The distributor does not drop-ship it",
          }),
          expect.objectContaining({
            is_dropshippable: false,
            dropship_block: "Ships from its maker",
          }),
        ])
      })
    })

    describe("matching", () => {
      it("takes the SKU first, then the UPC, then brand and maker's number", async () => {
        await feed("wps", [
          itemRow({ sku: "87-5503", brand: "Fly", makerPartNumber: "A-1" }),
          itemRow({ sku: "87-5504", upc }),
          itemRow({ sku: "87-5505", brand: "Fly", makerPartNumber: "A-2" }),
        ])
        const metadata = { brand: "FLY", mpn: "A2" }
        await match([{ id: "all", sku: "875503", upc, metadata }])
        expect(await matchesOf("all")).toEqual([["87-5503", "sku"]])
        await match([
          { id: "code", sku: "X", upc, metadata },
          { id: "maker", sku: "Y", metadata },
        ])
        expect(await matchesOf("code")).toEqual([["87-5504", "upc"]])
        // Two variants claim the maker's number: neither gets it.
        expect(await matchesOf("maker")).toEqual([])
        await match([{ id: "maker", sku: "Y", metadata }])
        expect(await matchesOf("maker")).toEqual([["87-5505", "brand_mpn"]])
      })

      it("trusts no SKU and no maker's number that the codes contradict", async () => {
        await feed("wps", [
          itemRow({
            sku: "87-5503",
            upc,
            brand: "Fly",
            makerPartNumber: "A-1",
          }),
        ])
        const metadata = { brand: "Fly", mpn: "A-1" }
        await match([{ id: "v", sku: "87-5503", upc: otherUpc, metadata }])
        expect(await matchesOf("v")).toEqual([])
        // An EAN that says the same settles it.
        await match([
          { id: "v", sku: "87-5503", upc: otherUpc, ean: `0${upc}`, metadata },
        ])
        expect(await matchesOf("v")).toEqual([["87-5503", "sku"]])
      })

      it("never guesses between items", async () => {
        await feed("wps", [
          itemRow({ sku: "1", upc, brand: "Fly", makerPartNumber: "A" }),
          itemRow({ sku: "2", upc, brand: "Fly", makerPartNumber: "A" }),
          itemRow({ sku: "87-5503" }),
          itemRow({ sku: "875503" }),
          itemRow({ sku: "87-55-03" }),
        ])
        await match([
          { id: "code", upc },
          { id: "maker", metadata: { brand: "Fly", mpn: "A" } },
          { id: "alike", sku: "8-75503" },
          { id: "same", sku: "875503" },
        ])
        expect(await matchesOf("code")).toEqual([])
        expect(await matchesOf("maker")).toEqual([])
        expect(await matchesOf("alike")).toEqual([])
        expect(await matchesOf("same")).toEqual([["875503", "sku"]])
      })

      it("finds the item of each distributor", async () => {
        await feed("wps", [itemRow({ sku: "1", upc })])
        await feed("tucker", [itemRow({ sku: "2", upc })])
        const changes = await match([{ id: "v", upc }])
        expect(changes).toHaveLength(2)
        expect(await matchesOf("v")).toEqual([
          ["2", "upc"],
          ["1", "upc"],
        ])
      })

      it("reports only what changed, and forgets variants that are gone", async () => {
        await feed("wps", [itemRow({ sku: "1" }), itemRow({ sku: "2", upc })])
        expect(await match([{ id: "v", sku: "1" }])).toEqual([
          { variant_id: "v", distributor_id: "wps" },
        ])
        expect(await match([{ id: "v", sku: "1" }])).toEqual([])
        expect(await match([{ id: "v", upc }])).toEqual([
          { variant_id: "v", distributor_id: "wps" },
        ])
        expect(await matchesOf("v")).toEqual([["2", "upc"]])
        expect(await match([])).toEqual([
          { variant_id: "v", distributor_id: "wps" },
        ])
        expect(await matchesOf("v")).toEqual([])
      })

      it("of some variants looks at those that share their keys too", async () => {
        await feed("wps", [
          itemRow({ sku: "1", brand: "Fly", makerPartNumber: "A" }),
          itemRow({ sku: "2" }),
        ])
        const metadata = { brand: "Fly", mpn: "A" }
        await match([
          { id: "first", metadata },
          { id: "other", sku: "2" },
        ])
        expect(await matchesOf("first")).toEqual([["1", "brand_mpn"]])

        await service.replaceVariantKeys(
          [variantKeysOf({ id: "second", metadata }, names)],
          ["second"]
        )
        await service.matchItems({ variant_ids: ["second"] })

        expect(await matchesOf("first")).toEqual([])
        expect(await matchesOf("second")).toEqual([])
        expect(await matchesOf("other")).toEqual([["2", "sku"]])
      })
    })

    describe("a person's decisions", () => {
      beforeEach(async () => {
        await feed("wps", [
          itemRow({ sku: "1" }),
          itemRow({ sku: "2", upc }),
          itemRow({ sku: "3" }),
        ])
        await match([{ id: "v", sku: "1", upc }])
      })
      const rematch = async () => service.matchItems({})
      const wps = (sku: string) => ({ distributor_id: "wps", sku })

      it("add a source beside what was found", async () => {
        await service.saveVariantSources("v", { add: [wps("3")] })
        await rematch()
        expect(await matchesOf("v")).toEqual([
          ["1", "sku"],
          ["3", "manual"],
        ])
      })

      it("block a pair for good, and the next best is found", async () => {
        await service.saveVariantSources("v", { remove: [wps("1")] })
        await rematch()
        expect(await matchesOf("v")).toEqual([["2", "upc"]])
        await service.saveVariantSources("v", { add: [wps("1")] })
        await rematch()
        expect(await matchesOf("v")).toContainEqual(["1", "manual"])
      })

      it("prefer one source at most", async () => {
        const preferred = async () =>
          (await service.listMatchedItems(["v"]))
            .filter((item) => item.is_preferred)
            .map(({ sku }) => sku)
        await service.saveVariantSources("v", {
          add: [wps("3")],
          preferred: wps("3"),
        })
        expect(await preferred()).toEqual(["3"])
        await service.saveVariantSources("v", { preferred: wps("1") })
        await rematch()
        expect(await preferred()).toEqual(["1"])
        await service.saveVariantSources("v", { preferred: null })
        expect(await preferred()).toEqual([])
      })

      it.each([
        { add: [wps("3"), wps("87-0000")] },
        { remove: [wps("1"), wps("87-0000")] },
        { add: [wps("3")], preferred: wps("87-0000") },
      ])("name an unknown SKU: nothing of %j is stored", async (body) => {
        await expect(service.saveVariantSources("v", body)).rejects.toThrow(
          /87-0000/
        )
        expect(await matchesOf("v")).toEqual([["1", "sku"]])
      })

      it("prefer what is no source: nothing is stored", async () => {
        await expect(
          service.saveVariantSources("v", {
            remove: [wps("1")],
            preferred: wps("3"),
          })
        ).rejects.toThrow(/add it first/)
        expect(await matchesOf("v")).toEqual([["1", "sku"]])
      })

      it("can be put back", async () => {
        const before = await service.saveVariantSources("v", {
          add: [wps("3")],
          remove: [wps("1")],
        })
        await service.restoreVariantSources("v", before)
        expect(await matchesOf("v")).toEqual([["1", "sku"]])
      })
    })

    describe("searching", () => {
      const search = async (query: object) => {
        const { items, count } = await service.searchItems({
          limit: 10,
          offset: 0,
          order: "sku",
          ...query,
        })
        expect(count).toBe(items.length)
        return items.map(({ sku }) => sku)
      }

      beforeEach(async () => {
        await feed("wps", [
          itemRow({
            sku: "87-5503",
            title: "FLYWHEEL PULLER M27X1.0",
            brand: "SamplePro",
            makerPartNumber: "FP-27",
            upc,
          }),
          itemRow({ sku: "370-640S", title: "Jersey Black", brand: "Fly" }),
        ])
        await feed("tucker", [itemRow({ sku: "87-9999", title: "Black grip" })])
      })

      it.each([
        ["87-5503", ["87-5503"]],
        ["875", ["87-5503"]],
        ["87", ["87-5503", "87-9999"]],
        ["fp27", ["87-5503"]],
        [upc, ["87-5503"]],
        ["flywheel pull", ["87-5503"]],
        ["jersey fly", ["370-640S"]],
        ["jers bla", ["370-640S"]],
        ["black", ["370-640S", "87-9999"]],
        ["black puller", []],
        ["%", []],
        ["'); drop table x; --", []],
        ["a & | ! :*", []],
      ])("finds by %s", async (q, skus) => {
        expect(await search({ q })).toEqual(skus)
      })

      it("filters and orders", async () => {
        expect(await search({ distributor_id: "tucker" })).toEqual(["87-9999"])
        expect(await search({ upc: `0${upc}` })).toEqual(["87-5503"])
        expect(await search({ upc: "1" })).toEqual([])
        expect(await search({ brand: "FLY" })).toEqual(["370-640S"])
        expect(await search({ order: "-sku" })).toEqual([
          "87-9999",
          "87-5503",
          "370-640S",
        ])
      })

      it("answers what very many have from a thousand of them", async () => {
        await feed(
          "automatic",
          Array.from({ length: 1_100 }, (_, at) =>
            itemRow({ sku: `A-${at}`, title: "Mirror, chrome" })
          )
        )
        const page = await service.searchItems({
          q: "mirror",
          limit: 20,
          offset: 990,
          order: "sku",
        })
        expect([page.count, page.items.length]).toEqual([1_000, 10])
        expect(await search({ q: "mirror grip" })).toEqual([])
      })

      it("counts all of which a page shows some", async () => {
        const page = await service.searchItems({
          limit: 1,
          offset: 1,
          order: "sku",
        })
        expect(page.count).toBe(3)
        expect(page.items.map(({ sku }) => sku)).toEqual(["87-5503"])
      })
    })
  },
})
