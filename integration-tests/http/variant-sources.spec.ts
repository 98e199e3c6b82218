import { updateProductVariantsWorkflow } from "@medusajs/medusa/core-flows"
import { catalog } from "../../sandbox/catalog/catalog"
import { DropshipShop } from "../helpers/dropship-shop"
import { medusaTests } from "../helpers/medusa-tests"
import { testEnvironment } from "../helpers/test-environment"
import { waitFor } from "../helpers/wait-for"

const variants = catalog.flatMap((product) => product.variants)
const carried = variants.find(
  ({ wps, sku }) => wps?.status === "STK" && wps.eligible && sku === wps.sku
)!
const other = variants.find(({ wps }) => wps && wps !== carried.wps)!.wps!
const uncarried = variants.find(({ wps }) => wps === null)!

medusaTests({
  env: { ...testEnvironment },
  testSuite: ({ api, getContainer }) => {
    const shop = new DropshipShop(api, getContainer)
    let location: string

    beforeAll(async () => {
      await shop.open()
      const { data } = await shop.get("/admin/dropship/distributors/wps")
      location = data.distributor.stock_location_id
    })
    afterAll(async () => shop.close())

    const idOf = (sku: string) => shop.store.variants[sku]!.id
    const path = (sku: string) =>
      `/admin/dropship/variants/${idOf(sku)}/sources`
    const wps = (sku: string) => ({ distributor_id: "wps", sku })
    const stockAtWps = async (sku: string) =>
      (await shop.stockOf(sku))[location]?.stocked ?? null
    const units = (quantities: Record<string, number>) =>
      Object.values(quantities).reduce(
        (sum, count) => sum + Math.min(25, count),
        0
      )

    it("show every warehouse of every matched item, with cost and reason", async () => {
      const { status, data } = await shop.get(path(carried.sku))
      expect(status).toBe(200)
      expect(data.sources).toHaveLength(7)
      const boise = data.sources.find(
        ({ warehouse }: { warehouse: string }) => warehouse === "ID"
      )
      expect(boise).toMatchObject({
        distributor_id: "wps",
        sku: carried.wps!.sku,
        available_quantity: Math.min(25, carried.wps!.quantities.boise),
        lead_time_days: 1,
        matched_by: "sku",
      })
      expect(boise.unit_margin).toBeCloseTo(carried.price - boise.unit_cost, 2)
      for (const source of data.sources) {
        expect(source.is_dropshippable).toBe(source.reason === null)
      }
      expect(
        data.sources.filter(
          ({ is_selected }: { is_selected: boolean }) => is_selected
        )
      ).toHaveLength(1)
    })

    it("are none of a variant that nobody carries, until one is added by hand", async () => {
      expect((await shop.get(path(uncarried.sku))).data.sources).toEqual([])
      const { status, data } = await shop.post(path(uncarried.sku), {
        add: [wps(other.sku)],
        preferred: wps(other.sku),
      })
      expect(status).toBe(200)
      expect(data.sources[0]).toMatchObject({
        sku: other.sku,
        matched_by: "manual",
        is_preferred: true,
      })
      expect(await stockAtWps(uncarried.sku)).toBe(units(other.quantities))
    })

    it("are removed for good, and their stock with them", async () => {
      const { data } = await shop.post(path(carried.sku), {
        remove: [wps(carried.wps!.sku)],
      })
      expect(data.sources).toEqual([])
      expect(await stockAtWps(carried.sku)).toBe(0)
      await shop.pullFeed()
      expect((await shop.get(path(carried.sku))).data.sources).toEqual([])
    })

    it("change nothing for an unknown SKU or variant", async () => {
      const unknown = await shop.post(path(carried.sku), {
        remove: [wps(carried.wps!.sku)],
        add: [wps("99-0000")],
      })
      expect(unknown.status).toBe(404)
      expect(unknown.data.message).toMatch(/99-0000/)
      expect((await shop.get(path(carried.sku))).data.sources).toHaveLength(7)

      const missing = "/admin/dropship/variants/variant_none/sources"
      expect((await shop.get(missing)).status).toBe(404)
      expect((await shop.post(missing, { add: [wps(other.sku)] })).status).toBe(
        404
      )
      const bad = await shop.post(path(carried.sku), { add: [{ sku: "1" }] })
      expect(bad.status).toBe(400)
      expect(bad.data.message).toMatch(/distributor_id/)
    })

    it("follow a variant whose SKU is changed", async () => {
      const update = async (id: string, sku: string) =>
        updateProductVariantsWorkflow(getContainer()).run({
          // Neither UPC nor maker's number shall lead to the item.
          input: {
            product_variants: [{ id, sku, upc: null, metadata: { mpn: "" } }],
          },
        })
      await update(idOf(carried.sku), "RENAMED")
      await waitFor(
        "the stock to be taken back",
        async () => (await stockAtWps(carried.sku)) === 0
      )
      await update(idOf(uncarried.sku), carried.wps!.sku)
      await waitFor(
        "the stock to be published",
        async () =>
          (await stockAtWps(uncarried.sku)) === units(carried.wps!.quantities)
      )
    })
  },
})
