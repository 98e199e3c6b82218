import { join } from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { SUPPLY_MODULE, type SupplyModuleService } from ".."
import type { RecognisableVariant } from "../domain/variant-keys"
import { itemRow, supplyShelf } from "./supply-shelf"

const upc = "191361000003"
const otherUpc = "036000291452"

moduleIntegrationTestRunner<SupplyModuleService>({
  moduleName: SUPPLY_MODULE,
  resolve: join(__dirname, ".."),
  pathToMigrations: join(__dirname, "../migrations"),
  testSuite: ({ service }) => {
    const { feed, match, matchesOf } = supplyShelf(() => service)
    const list = async (query: object = {}) =>
      service.listVariantMatches({
        limit: 20,
        offset: 0,
        order: "sku",
        ...query,
      })
    const rowOf = async (variantId: string) =>
      (await list()).matches.find(({ variant_id }) => variant_id === variantId)!
    const candidatesOf = async (variantId: string) =>
      (await rowOf(variantId)).candidates.map(
        ({ distributor_id, sku, obstacle }) => [distributor_id, sku, obstacle]
      )
    const wps = (sku: string) => ({ distributor_id: "wps", sku })

    describe("what is in doubt", () => {
      it("is not taken, and told with the reason", async () => {
        await feed("wps", [
          itemRow({ sku: "1", upc }),
          itemRow({ sku: "2", upc }),
        ])
        await match([{ id: "v", upc }])
        expect(await rowOf("v")).toEqual({
          variant_id: "v",
          unit_of_measure: "each",
          state: "ambiguous",
          items: [],
          candidates: ["1", "2"].map((sku) => ({
            distributor_id: "wps",
            sku,
            title: `Item ${sku}`,
            brand: null,
            mpn: null,
            upc,
            unit_of_measure: null,
            cost: 10,
            obstacle: "several_items",
            reason:
              "2 items of this distributor have the variant's GTIN: choose the right one.",
          })),
        })
      })

      const maker = { brand: "Fly", mpn: "A-1" }
      it.each<[string, object, RecognisableVariant[]]>([
        [
          "SKU",
          { sku: "87-5503" },
          [
            { id: "v", sku: "875503" },
            { id: "w", sku: "8755-03" },
          ],
        ],
        [
          "GTIN",
          { sku: "1", upc },
          [
            { id: "v", upc },
            { id: "w", barcode: `0${upc}` },
          ],
        ],
        [
          "maker's number",
          { sku: "1", brand: "FLY", makerPartNumber: "A1" },
          [
            { id: "v", metadata: maker },
            { id: "w", metadata: maker },
          ],
        ],
      ])("concerns variants that share a %s", async (_key, item, variants) => {
        await feed("wps", [itemRow({ sku: "", ...item })])
        await match(variants)
        for (const { id } of variants) {
          expect(await candidatesOf(id)).toEqual([
            ["wps", expect.any(String), "several_variants"],
          ])
        }
        expect((await list()).totals).toEqual({
          matched: 0,
          ambiguous: 2,
          unmatched: 0,
        })
        // Once one of them is gone there is no doubt left.
        await match(variants.slice(0, 1))
        expect(await candidatesOf("v")).toEqual([])
        expect((await rowOf("v")).state).toBe("matched")
      })

      it("is the item that has the SKU and another GTIN, even where another was taken", async () => {
        await feed("wps", [
          itemRow({ sku: "87-5503", upc: otherUpc }),
          itemRow({ sku: "1", upc }),
        ])
        await match([{ id: "v", sku: "87-5503", upc }])
        expect(await matchesOf("v")).toEqual([["1", "upc"]])
        expect(await candidatesOf("v")).toEqual([
          ["wps", "87-5503", "gtin_differs"],
        ])
        expect((await rowOf("v")).state).toBe("matched")
      })

      it("is one distributor's affair: others are matched all the same", async () => {
        await feed("wps", [
          itemRow({ sku: "1", upc }),
          itemRow({ sku: "2", upc }),
        ])
        await feed("tucker", [itemRow({ sku: "3", upc })])
        await match([{ id: "v", upc }])
        expect(await matchesOf("v")).toEqual([["3", "upc"]])
        expect((await rowOf("v")).state).toBe("ambiguous")
        await service.matchItems({ distributor_id: "tucker" })
        expect(await candidatesOf("v")).toHaveLength(2)
      })

      it("is settled by adding the one, or by excluding the other", async () => {
        await feed("wps", [
          itemRow({ sku: "1", upc }),
          itemRow({ sku: "2", upc }),
        ])
        await match([{ id: "v", upc }])
        await service.saveVariantSources("v", { add: [wps("1")] })
        await service.matchItems({ variant_ids: ["v"] })
        expect(await rowOf("v")).toMatchObject({
          state: "matched",
          items: [{ sku: "1", matched_by: "manual" }],
          candidates: [],
        })

        await service.saveVariantSources("v", { remove: [wps("1")] })
        await service.matchItems({ variant_ids: ["v"] })
        expect(await rowOf("v")).toMatchObject({
          state: "matched",
          items: [{ sku: "2", matched_by: "upc" }],
          candidates: [{ sku: "1", obstacle: "blocked" }],
        })
      })

      it("goes when the feed no longer gives cause for it", async () => {
        await feed("wps", [
          itemRow({ sku: "1", upc }),
          itemRow({ sku: "2", upc }),
        ])
        await match([{ id: "v", upc }])
        await feed("wps", [
          itemRow({ sku: "1", upc }),
          itemRow({ sku: "2", upc: otherUpc }),
        ])
        await service.matchItems({ distributor_id: "wps" })
        expect(await rowOf("v")).toMatchObject({
          state: "matched",
          candidates: [],
        })
      })
    })

    describe("units of measure", () => {
      it("keep a pair from being taken for one, by GTIN and by maker's number", async () => {
        const maker = { brand: "Fly", mpn: "A-1" }
        await feed("wps", [
          itemRow({ sku: "1", upc, unitOfMeasure: "PR" }),
          itemRow({
            sku: "2",
            brand: "Fly",
            makerPartNumber: "A-1",
            unitOfMeasure: "CS",
          }),
        ])
        await match([
          { id: "code", upc },
          { id: "maker", metadata: maker },
        ])
        expect(await candidatesOf("code")).toEqual([
          ["wps", "1", "unit_differs"],
        ])
        expect(await candidatesOf("maker")).toEqual([
          ["wps", "2", "unit_differs"],
        ])
        expect((await rowOf("code")).state).toBe("ambiguous")

        await match([
          { id: "code", upc, metadata: { unit_of_measure: "Pair" } },
          {
            id: "maker",
            metadata: maker,
            product: { metadata: { unit_of_measure: "case" } },
          },
        ])
        expect(await matchesOf("code")).toEqual([["1", "upc"]])
        expect(await matchesOf("maker")).toEqual([["2", "brand_mpn"]])
        expect((await rowOf("code")).unit_of_measure).toBe("pair")
      })

      it("tell two items with one GTIN apart", async () => {
        await feed("wps", [
          itemRow({ sku: "1", upc, unitOfMeasure: "EA" }),
          itemRow({ sku: "2", upc, unitOfMeasure: "BX" }),
        ])
        await match([{ id: "v", upc }])
        expect(await matchesOf("v")).toEqual([["1", "upc"]])
        expect(await candidatesOf("v")).toEqual([["wps", "2", "unit_differs"]])
      })

      it("are those of the item that has the variant's SKU, at whatever distributor", async () => {
        await feed("tucker", [itemRow({ sku: "012345", unitOfMeasure: "PR" })])
        await feed("wps", [itemRow({ sku: "1", upc, unitOfMeasure: "PAIR" })])
        await match([{ id: "v", sku: "012345", upc }])
        const both = [
          ["012345", "sku"],
          ["1", "upc"],
        ]
        expect(await matchesOf("v")).toEqual(both)
        for (const scope of [
          { distributor_id: "wps" },
          { variant_ids: ["v"] },
        ]) {
          expect(await service.matchItems(scope)).toEqual([])
          expect(await matchesOf("v")).toEqual(both)
        }
        expect((await rowOf("v")).unit_of_measure).toBe("pair")
      })

      it("count against the SKU only where metadata and feed both tell them", async () => {
        await feed("wps", [itemRow({ sku: "1" })])
        await feed("tucker", [itemRow({ sku: "1", unitOfMeasure: "EA" })])
        await match([
          { id: "v", sku: "1", metadata: { unit_of_measure: "PR" } },
        ])
        expect(await matchesOf("v")).toEqual([["1", "sku"]])
        expect(await candidatesOf("v")).toEqual([
          ["tucker", "1", "unit_differs"],
        ])
      })
    })

    describe("brand aliases", () => {
      const variants = [
        { id: "v", metadata: { brand: "Fly Street", mpn: "A-1" } },
      ]
      const alias = (name: string, brand: string) => ({ alias: name, brand })

      it("count as their brand, on either side and among themselves", async () => {
        await feed("wps", [
          itemRow({ sku: "1", brand: "FLY RACING", makerPartNumber: "A1" }),
        ])
        await feed("tucker", [
          itemRow({ sku: "2", brand: "fly-snow", makerPartNumber: "A1" }),
        ])
        await match(variants)
        expect(await matchesOf("v")).toEqual([])

        await service.replaceBrandAliases([
          alias("Fly Street", "Fly Racing"),
          alias("Fly Snow", "Fly Racing"),
        ])
        const both = [
          ["2", "brand_mpn"],
          ["1", "brand_mpn"],
        ]
        expect(await service.matchItems({})).toHaveLength(2)
        expect(await matchesOf("v")).toEqual(both)
        expect(await service.matchItems({ variant_ids: ["v"] })).toEqual([])
        expect(await matchesOf("v")).toEqual(both)

        await service.replaceBrandAliases([])
        expect(await service.matchItems({})).toHaveLength(2)
        expect(await matchesOf("v")).toEqual([])
      })

      it("make variants share a key, and items", async () => {
        await service.replaceBrandAliases([alias("Fly Street", "Fly Racing")])
        await feed("wps", [
          itemRow({ sku: "1", brand: "Fly Street", makerPartNumber: "A1" }),
        ])
        await feed("tucker", [
          itemRow({ sku: "2", brand: "Fly Street", makerPartNumber: "A1" }),
          itemRow({ sku: "3", brand: "Fly Racing", makerPartNumber: "A1" }),
        ])
        await match(variants)
        expect(await candidatesOf("v")).toEqual([
          ["tucker", "2", "several_items"],
          ["tucker", "3", "several_items"],
        ])
        const other = { id: "w", metadata: { brand: "Fly Racing", mpn: "A1" } }
        await match([...variants, other])
        expect(await matchesOf("v")).toEqual([])
        expect(await candidatesOf("w")).toContainEqual([
          "wps",
          "1",
          "several_variants",
        ])
      })

      it("replace all former ones, or none when one is wrong", async () => {
        await service.replaceBrandAliases([
          alias("B", "Fly"),
          alias("A", "Fly"),
        ])
        expect(await service.listBrandAliasViews()).toEqual([
          alias("A", "Fly"),
          alias("B", "Fly"),
        ])
        await expect(
          service.replaceBrandAliases([alias("C", "Fly"), alias("Fly", "Z")])
        ).rejects.toThrow(/brand_aliases\.0\.brand/)
        expect(await service.listBrandAliasViews()).toHaveLength(2)
      })
    })

    describe("successors", () => {
      const supersedes = async () =>
        (await service.listMatchedItems(["v"])).map((item) => [
          item.sku,
          item.matched_by,
          item.supersedes,
        ])
      const chain = (...skus: string[]) =>
        skus.map((sku, at) =>
          itemRow({ sku, supersededBy: skus[at + 1] ?? null })
        )

      it("are taken beside what they replace, at that distributor alone", async () => {
        await feed("wps", chain("1-0", "20"))
        await feed("tucker", chain("20"))
        await match([{ id: "v", sku: "10" }])
        expect(await supersedes()).toEqual([
          ["1-0", "sku", null],
          ["20", "superseded", "1-0"],
        ])
        expect(await match([{ id: "v", sku: "10" }])).toEqual([])
        expect(await service.matchItems({ variant_ids: ["v"] })).toEqual([])
      })

      it("are followed five times, however the SKU is punctuated", async () => {
        await feed("wps", [
          itemRow({ sku: "A-0", supersededBy: "a1" }),
          ...chain("A-1", "A-2", "A-3", "A-4", "A-5", "A-6"),
        ])
        await match([{ id: "v", sku: "A-0" }])
        expect((await supersedes()).map(([sku]) => sku)).toEqual([
          "A-0",
          "A-1",
          "A-2",
          "A-3",
          "A-4",
          "A-5",
        ])
      })

      it("end where a loop closes, and where no such SKU exists", async () => {
        await feed("wps", [
          itemRow({ sku: "A", supersededBy: "B" }),
          itemRow({ sku: "B", supersededBy: "A" }),
          itemRow({ sku: "C", supersededBy: "C" }),
          itemRow({ sku: "D", supersededBy: "nowhere" }),
        ])
        await match([
          { id: "v", sku: "A" },
          { id: "w", sku: "C" },
          { id: "x", sku: "D" },
        ])
        expect(await supersedes()).toEqual([
          ["A", "sku", null],
          ["B", "superseded", "A"],
        ])
        expect(await matchesOf("w")).toEqual([["C", "sku"]])
        expect(await matchesOf("x")).toEqual([["D", "sku"]])
      })

      it("of what a person added are found, and what a person blocked is not", async () => {
        await feed("wps", chain("1", "2", "3"))
        await match([{ id: "v", sku: "X" }])
        await service.saveVariantSources("v", { add: [wps("1")] })
        await service.matchItems({ variant_ids: ["v"] })
        expect(await supersedes()).toEqual([
          ["1", "manual", null],
          ["2", "superseded", "1"],
          ["3", "superseded", "2"],
        ])
        await service.saveVariantSources("v", { remove: [wps("2")] })
        await service.matchItems({ distributor_id: "wps" })
        expect(await supersedes()).toEqual([["1", "manual", null]])
        // A block of the old one takes its successors with it.
        await service.saveVariantSources("v", {
          add: [wps("2")],
          remove: [wps("1")],
        })
        await service.matchItems({})
        expect(await supersedes()).toEqual([
          ["2", "manual", null],
          ["3", "superseded", "2"],
        ])
      })

      it("are no successors where they are found by themselves", async () => {
        await feed("wps", [
          itemRow({ sku: "1", supersededBy: "2" }),
          itemRow({ sku: "2", upc }),
        ])
        await match([{ id: "v", sku: "X", upc }])
        await service.saveVariantSources("v", { add: [wps("1")] })
        await service.matchItems({})
        expect(await supersedes()).toEqual([
          ["1", "manual", null],
          ["2", "upc", null],
        ])
      })

      it("in another unit are candidates only", async () => {
        await feed("wps", [
          itemRow({ sku: "1", supersededBy: "2" }),
          itemRow({ sku: "2", unitOfMeasure: "PR", supersededBy: "3" }),
          itemRow({ sku: "3" }),
        ])
        await match([{ id: "v", sku: "1" }])
        expect(await supersedes()).toEqual([["1", "sku", null]])
        expect(await candidatesOf("v")).toEqual([["wps", "2", "unit_differs"]])
        expect((await rowOf("v")).state).toBe("matched")
      })
    })

    describe("listing", () => {
      beforeEach(async () => {
        await feed("wps", [
          itemRow({ sku: "87-5503" }),
          itemRow({ sku: "2", upc }),
          itemRow({ sku: "3", upc }),
        ])
        await feed("tucker", [
          itemRow({ sku: "T-1", brand: "Fly", makerPartNumber: "FP-27" }),
        ])
        await match([
          {
            id: "one",
            sku: "87-5503",
            title: "Large",
            product: { title: "Kinetic Gloves" },
          },
          {
            id: "two",
            sku: "87-5600",
            upc,
            product: { title: "Kinetic Helmet" },
          },
          { id: "three", sku: "A-1", metadata: { brand: "Fly", mpn: "FP-27" } },
          { id: "four", sku: "B-1" },
        ])
      })
      const ids = async (query: object) => {
        const { matches, count } = await list(query)
        expect(count).toBe(matches.length)
        return matches.map(({ variant_id }) => variant_id)
      }

      it.each([
        [{}, ["one", "two", "three", "four"]],
        [{ order: "-sku" }, ["four", "three", "two", "one"]],
        [{ state: "matched" }, ["one", "three"]],
        [{ state: "ambiguous" }, ["two"]],
        [{ state: "unmatched" }, ["four"]],
        [{ distributor_id: "wps" }, ["one", "two"]],
        [{ distributor_id: "tucker", state: "matched" }, ["three"]],
        [{ q: "87-5" }, ["one", "two"]],
        [{ q: "87", state: "matched" }, ["one"]],
        [{ q: "kinetic lar" }, ["one"]],
        [{ q: "helmet" }, ["two"]],
        [{ q: upc }, ["two"]],
        [{ q: "fp27" }, ["three"]],
        [{ q: "%" }, []],
        [{ q: "'); drop table x; --" }, []],
      ])("filters and orders: %j", async (query, expected) => {
        expect(await ids(query)).toEqual(expected)
      })

      it("pages, and tells totals whatever the filter", async () => {
        const page = await list({ limit: 1, offset: 1, state: "matched" })
        expect(page.matches.map(({ variant_id }) => variant_id)).toEqual([
          "three",
        ])
        expect(page.count).toBe(2)
        expect(page.totals).toEqual({ matched: 2, ambiguous: 1, unmatched: 1 })
      })
    })
  },
})
