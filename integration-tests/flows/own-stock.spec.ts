import type { Dropship } from "../../src/schemas/dropship"
import { DropshipShop } from "../helpers/dropship-shop"
import { medusaTests } from "../helpers/medusa-tests"
import { testEnvironment } from "../helpers/test-environment"

/** Twenty lie on the shop's shelf; WPS has it too. */
const puller = "87-5503"
/** Only WPS has it. */
const grips = "69-5201"

medusaTests({
  env: testEnvironment,
  testSuite: ({ api, getContainer }) => {
    describe("goods that lie on the shop's own shelves", () => {
      const shop = new DropshipShop(api, getContainer)

      beforeAll(() =>
        shop.open({
          ownStock: ({ sku }) => (sku === puller ? 20 : null),
        })
      )
      beforeEach(() => {
        shop.reset()
      })
      afterAll(() => shop.close())

      const path = (id: string) => `/admin/dropship/orders/${id}`
      const dropshipOf = async (id: string): Promise<Dropship> =>
        (await shop.get(path(id))).data.dropship
      const order = (...skus: string[]) =>
        shop.placeOrder({ variants: skus.map((sku) => ({ sku, quantity: 2 })) })

      it("stay with the shop, and the rest is planned", async () => {
        const { id, items } = await order(puller, grips)
        const { lines, plan } = await dropshipOf(id)
        const skuOf = (lineItemId: string | undefined) =>
          items.find((item) => item.id === lineItemId)?.sku
        expect(
          plan.purchase_orders[0]?.lines.map((line) => skuOf(line.line_item_id))
        ).toEqual([grips])
        expect(lines.find(({ sku }) => sku === puller)).toMatchObject({
          state: "ready",
          own_stock_quantity: 2,
          decision: "On your own shelf: ships from the shop",
        })
        expect(lines.find(({ sku }) => sku === grips)).toMatchObject({
          own_stock_quantity: 0,
        })
      })

      it("are not bought by a request that names nothing", async () => {
        const { id } = await order(puller)
        const { status, data } = await shop.post(path(id), { confirm: true })
        expect(status).toBe(409)
        expect(data.message).toMatch(/On your own shelf: ships from the shop/)
        expect(shop.simulator.purchaseOrders()).toEqual([])
      })

      it("are bought all the same when a person says so", async () => {
        const { id, items } = await order(puller)
        const { status } = await shop.post(path(id), {
          confirm: true,
          purchase_orders: [
            {
              distributor_id: "wps",
              lines: [{ line_item_id: items[0]?.id, sku: puller, quantity: 2 }],
            },
          ],
        })
        expect(status).toBe(200)
        expect(shop.simulator.purchaseOrders()).toHaveLength(1)
      })

      it("are planned where the merchant does not keep them back", async () => {
        await shop.post("/admin/dropship/settings", { keep_own_stock: false })
        const { id } = await order(puller)
        const { lines, plan } = await dropshipOf(id)
        expect(lines[0]?.own_stock_quantity).toBe(0)
        expect(plan.purchase_orders[0]?.lines).toMatchObject([{ quantity: 2 }])
      })
    })
  },
})
