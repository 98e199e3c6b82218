import { updateProductVariantsWorkflow } from "@medusajs/medusa/core-flows"
import { catalog } from "../../sandbox/catalog/catalog"
import { DropshipShop } from "../helpers/dropship-shop"
import { medusaTests } from "../helpers/medusa-tests"
import { testEnvironment } from "../helpers/test-environment"
import { waitFor } from "../helpers/wait-for"

jest.setTimeout(120_000)

const path = "/admin/dropship/brand-aliases"
const product = catalog.find(({ handle }) => handle === "kinetic-gloves")!
const glove = product.variants[0]!
const alias = (name: string, brand: string) => ({ alias: name, brand })

medusaTests({
  env: testEnvironment,
  testSuite: ({ api, getContainer }) => {
    const shop = new DropshipShop(api, getContainer)
    let location: string

    beforeAll(async () => {
      await shop.open()
      const { data } = await shop.get("/admin/dropship/distributors/wps")
      location = data.distributor.stock_location_id
    })
    beforeEach(() => {
      shop.reset()
    })
    afterAll(() => shop.close())

    const save = (...brand_aliases: object[]) =>
      shop.post(path, { brand_aliases })
    const stocked = async () =>
      (await shop.stockOf(glove.sku))[location]?.stocked ?? 0
    const units = Object.values(glove.wps!.quantities).reduce(
      (sum, count) => sum + Math.min(25, count),
      0
    )

    it("lead from another name of the brand to the item, and publish its stock", async () => {
      expect((await shop.get(path)).data).toEqual({ brand_aliases: [] })
      await updateProductVariantsWorkflow(getContainer()).run({
        input: {
          product_variants: [
            {
              id: shop.store.variants[glove.sku]!.id,
              sku: "OWN-GLOVE",
              upc: null,
              metadata: { brand: "Fly Street", mpn: glove.maker.mpn },
            },
          ],
        },
      })
      await waitFor("the stock to be taken back", async () => {
        return (await stocked()) === 0
      })

      const saved = await save(alias("Fly Street", product.brand))
      expect(saved.status).toBe(200)
      expect(saved.data).toEqual({
        brand_aliases: [alias("Fly Street", product.brand)],
      })
      expect(await stocked()).toBe(units)
      const { data } = await shop.get("/admin/dropship/matches?q=OWN-GLOVE")
      expect(data.matches).toMatchObject([
        {
          brand: "Fly Street",
          state: "matched",
          items: [{ sku: glove.wps!.sku, matched_by: "brand_mpn" }],
        },
      ])

      expect((await save()).data).toEqual({ brand_aliases: [] })
      expect(await stocked()).toBe(0)
    })

    it.each([
      [[alias("A", "B"), alias("a.", "C")], "brand_aliases.1.alias"],
      [[alias("K&N", "K & N")], "brand_aliases.0.alias"],
      [[alias("A", "B"), alias("B", "C")], "brand_aliases.0.brand"],
      [[alias("A", "B"), { alias: "C" }], "brand_aliases.1.brand"],
      [[alias("A", "B"), alias(" ", "C")], "brand_aliases.1.alias"],
      [[{ ...alias("A", "B"), note: "x" }], "brand_aliases.0.note"],
    ])("are refused by name, and nothing is saved: %j", async (rows, field) => {
      await save(alias("Former", "Brand"))
      const { status, data } = await save(...rows)
      expect(status).toBe(400)
      expect(data.message).toContain(field)
      expect((await shop.get(path)).data).toEqual({
        brand_aliases: [alias("Former", "Brand")],
      })
    })
  },
})
