import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { DropshipShop } from "../helpers/dropship-shop"
import { medusaTests } from "../helpers/medusa-tests"
import { testEnvironment } from "../helpers/test-environment"

jest.setTimeout(120_000)

/** 24.95 USD; in stock in five warehouses. */
const puller = "87-5503"
/** In stock, but WPS does not drop-ship it. */
const cleaner = "85-1400"
/** WPS does not carry it. */
const mug = "CP-MUG"

medusaTests({
  env: testEnvironment,
  testSuite: ({ api, getContainer }) => {
    const shop = new DropshipShop(api, getContainer)

    beforeAll(async () => {
      await shop.open()
    })
    beforeEach(() => {
      shop.reset()
    })
    afterAll(async () => {
      await shop.close()
    })

    const advice = async () => {
      const { status, data } = await shop.get("/admin/dropship/advice")
      expect(status).toBe(200)
      return data.advice
    }
    const order = (...skus: string[]) =>
      shop.placeOrder({
        variants: skus.map((sku) => ({ sku, quantity: 1 })),
      })
    const saveRules = (rule: object) =>
      shop.post("/admin/dropship/inventory-rules", {
        inventory_rules: ["ID", "CA", "PA", "IN", "TX", "PA2", "GA"].map(
          (warehouse) => ({ distributor_id: "wps", warehouse, ...rule })
        ),
      })
    /** Moves a row of Medusa's into the past. */
    const age = (table: "order" | "store", days: number, id?: string) =>
      getContainer()
        .resolve<Knex>("__pg_connection__")
        .raw(
          `update "${table}" set created_at = now() - cast(:days as float) * interval '1 day' where cast(:id as text) is null or id = :id`,
          { days, id: id ?? null }
        )

    describe("the advice", () => {
      it("counts nothing in a shop without orders", async () => {
        expect(await advice()).toEqual({
          days: 30,
          orders: 0,
          orders_per_day: 0,
          pays_from_orders_per_day: 10,
        })
      })

      it("counts an order once when any of its lines can be drop-shipped", async () => {
        await order(puller, mug)
        await order(puller, cleaner)
        await order(mug)
        await order(cleaner)
        expect(await advice()).toMatchObject({ orders: 2, orders_per_day: 2 })
      })

      it("goes by the line's price and the rules as they are now", async () => {
        await order(puller)
        await saveRules({ dropship_cutoff: 24.95, lead_time_days: 2 })
        expect(await advice()).toMatchObject({ orders: 1 })
        await saveRules({ dropship_cutoff: 24.96 })
        expect(await advice()).toMatchObject({ orders: 0 })
      })

      it("counts an order that was bought, whatever the rules say now", async () => {
        const placed = await order(puller)
        const { status } = await shop.post(
          `/admin/dropship/orders/${placed.id}`,
          { confirm: true }
        )
        expect(status).toBe(200)
        await saveRules({ is_excluded: true })
        expect(await advice()).toMatchObject({ orders: 1 })
      })

      it("leaves canceled orders and drafts out", async () => {
        const canceled = await order(puller)
        await cancelOrderWorkflow(getContainer()).run({
          input: { order_id: canceled.id, canceled_by: shop.admin.user_id },
        })
        const { status } = await shop.post("/admin/draft-orders", {
          email: "pat@example.test",
          region_id: shop.store.region_id,
          sales_channel_id: shop.store.sales_channel_id,
          items: [{ variant_id: shop.store.variants[puller]?.id, quantity: 1 }],
        })
        expect(status).toBe(200)
        expect(await advice()).toMatchObject({ orders: 0 })
      })

      it("counts the last thirty days, over the shop's age", async () => {
        const old = await order(puller)
        const recent = await order(puller)
        await order(puller)
        await age("order", 30.1, old.id)
        await age("order", 29.9, recent.id)
        await age("store", 4.5)
        expect(await advice()).toMatchObject({ orders: 2, orders_per_day: 0.4 })
        await age("store", 400)
        expect(await advice()).toMatchObject({
          orders: 2,
          orders_per_day: 0.07,
        })
      })

      it("counts nothing of a distributor that is disabled", async () => {
        await order(puller)
        await shop.post("/admin/dropship/distributors/wps", {
          is_enabled: false,
        })
        expect(await advice()).toMatchObject({ orders: 0 })
      })
    })
  },
})
