import { updateProductVariantsWorkflow } from "@medusajs/medusa/core-flows"
import { catalog } from "../../sandbox/catalog/catalog"
import type { ListMatchesResponse, VariantMatch } from "../../src/schemas/match"
import { DropshipShop } from "../helpers/dropship-shop"
import { medusaTests } from "../helpers/medusa-tests"
import { testEnvironment } from "../helpers/test-environment"
import { waitFor } from "../helpers/wait-for"

jest.setTimeout(120_000)

const path = "/admin/dropship/matches"
const products = catalog.flatMap((product) =>
  product.variants.map((variant) => ({ product, variant }))
)
const carried = products.filter(({ variant }) => variant.wps)
const { product, variant } = carried.find(
  ({ variant: { wps, sku } }) => wps?.status === "STK" && sku === wps.sku
)!
const uncarried = products.find(({ variant: { wps } }) => !wps)!.variant

medusaTests({
  env: testEnvironment,
  testSuite: ({ api, getContainer }) => {
    const shop = new DropshipShop(api, getContainer)

    beforeAll(() => shop.open())
    beforeEach(() => {
      shop.reset()
    })
    afterAll(() => shop.close())

    const list = async (query = ""): Promise<ListMatchesResponse> => {
      const { status, data } = await shop.get(`${path}${query}`)
      expect(status).toBe(200)
      return data
    }
    const idOf = (sku: string) => shop.store.variants[sku]!.id
    const rowOf = async (sku: string): Promise<VariantMatch> => {
      const { matches } = await list(`?q=${encodeURIComponent(sku)}&limit=100`)
      return matches.find(({ variant_id }) => variant_id === idOf(sku))!
    }
    const decide = async (sku: string, body: object) =>
      shop.post(`/admin/dropship/variants/${idOf(sku)}/sources`, body)
    const wps = (sku: string) => ({ distributor_id: "wps", sku })

    it("list every variant with its items, and count them by state", async () => {
      const { totals, count, limit, offset } = await list()
      expect(totals).toEqual({
        matched: carried.length,
        ambiguous: 0,
        unmatched: products.length - carried.length,
      })
      expect([count, limit, offset]).toEqual([products.length, 20, 0])
      expect(await rowOf(variant.sku)).toEqual({
        variant_id: idOf(variant.sku),
        product_id: expect.stringMatching(/^prod_/),
        product_title: product.title,
        variant_title: variant.title,
        sku: variant.sku,
        thumbnail: null,
        brand: product.brand,
        mpn: variant.mpn,
        unit_of_measure: "each",
        state: "matched",
        barcode_problems: [],
        items: [
          {
            distributor_id: "wps",
            sku: variant.wps!.sku,
            title: variant.wps!.name,
            brand: product.brand,
            mpn: variant.maker.mpn,
            upc: variant.maker.upc,
            unit_of_measure: null,
            cost: expect.any(Number),
            matched_by: "sku",
            is_preferred: false,
            supersedes: null,
          },
        ],
        candidates: [],
      })
    })

    it("filter by state, text and distributor, and page", async () => {
      const none = await list("?state=unmatched&limit=100")
      expect(none.count).toBe(products.length - carried.length)
      expect(none.matches.every(({ items }) => items.length === 0)).toBe(true)
      expect((await list("?distributor_id=wps")).count).toBe(carried.length)
      expect((await list("?distributor_id=tucker")).count).toBe(0)
      const titled = await list(`?q=${encodeURIComponent(product.title)}`)
      expect(
        titled.matches.map(({ product_title }) => product_title)
      ).toContain(product.title)
      const [first, second] = (await list("?limit=2&order=-sku")).matches
      expect((await list("?limit=1&offset=1&order=-sku")).matches).toEqual([
        second,
      ])
      expect(first!.sku! > second!.sku!).toBe(true)
    })

    it.each([
      ["state=sure", "state"],
      ["limit=0", "limit"],
      ["order=title", "order"],
    ])("refuse %s by name", async (query, field) => {
      const { status, data } = await shop.get(`${path}?${query}`)
      expect(status).toBe(400)
      expect(data.field).toBe(field)
    })

    it("say what is wrong with a barcode", async () => {
      await updateProductVariantsWorkflow(getContainer()).run({
        input: {
          product_variants: [{ id: idOf(variant.sku), barcode: "1.91361E+11" }],
        },
      })
      expect((await rowOf(variant.sku)).barcode_problems).toEqual([
        {
          value: "1.91361E+11",
          reason: expect.stringMatching(/spreadsheet/),
        },
      ])
    })

    it("show what a person blocked, which stays so over feeds, and what a person added", async () => {
      expect(
        (await decide(variant.sku, { remove: [wps(variant.wps!.sku)] })).status
      ).toBe(200)
      await shop.pullFeed()
      expect(await rowOf(variant.sku)).toMatchObject({
        state: "unmatched",
        items: [],
        candidates: [
          {
            sku: variant.wps!.sku,
            obstacle: "blocked",
            reason: "A person said that it is another product.",
          },
        ],
      })
      await decide(uncarried.sku, { add: [wps(variant.wps!.sku)] })
      await shop.pullFeed()
      expect(await rowOf(uncarried.sku)).toMatchObject({
        state: "matched",
        items: [{ sku: variant.wps!.sku, matched_by: "manual" }],
      })
    })

    it("show what a variant could be, once two of them claim an item", async () => {
      await updateProductVariantsWorkflow(getContainer()).run({
        input: {
          product_variants: [
            { id: idOf(uncarried.sku), barcode: `0${variant.maker.upc}` },
          ],
        },
      })
      const ambiguous = async () =>
        (await list("?state=ambiguous")).matches.map(
          ({ variant_id }) => variant_id
        )
      await waitFor("the doubt to be told", async () =>
        (await ambiguous()).includes(idOf(uncarried.sku))
      )
      expect((await rowOf(uncarried.sku)).candidates).toMatchObject([
        {
          sku: variant.wps!.sku,
          obstacle: "several_variants",
          reason: expect.stringMatching(
            /^2 variants of your shop have the same GTIN/
          ),
        },
      ])
      // The other one has the item's SKU: there is no doubt about it.
      expect((await rowOf(variant.sku)).state).toBe("matched")
    })

    it.each([
      [{ add: [{ sku: "1" }] }, "add.0.distributor_id"],
      [{ remove: [{ ...wps("1"), note: "x" }] }, "remove.0.note"],
      [{ preferred: { distributor_id: "wps", sku: " " } }, "preferred.sku"],
      [{ link: [] }, "link"],
    ])(
      "change nothing for a decision that is wrong: %j",
      async (body, field) => {
        const before = await rowOf(variant.sku)
        const { status, data } = await decide(variant.sku, body)
        expect(status).toBe(400)
        expect(data.message).toContain(field)
        expect(await rowOf(variant.sku)).toEqual(before)
      }
    )
  },
})
