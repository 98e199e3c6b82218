import { Modules } from "@medusajs/framework/utils"
import placeAutomatically from "../../src/jobs/place-automatically"
import { PURCHASE_ORDER_MODULE } from "../../src/modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../src/modules/purchase-order/service"
import { DropshipShop } from "../helpers/dropship-shop"
import { medusaTests } from "../helpers/medusa-tests"
import { testEnvironment } from "../helpers/test-environment"

const puller = "87-5503"

medusaTests({
  env: testEnvironment,
  testSuite: ({ api, getContainer }) => {
    describe("automatic mode", () => {
      const shop = new DropshipShop(api, getContainer)

      beforeAll(() => shop.open())
      beforeEach(() => {
        shop.reset()
      })
      afterAll(() => shop.close())

      const placed = async () =>
        (
          await shop.container
            .resolve<PurchaseOrderModuleService>(PURCHASE_ORDER_MODULE)
            .listPurchaseOrders({}, { relations: ["events"] })
        ).map(({ order_id, status, created_by, events }) => ({
          order_id,
          status,
          created_by,
          actors: [...new Set(events.map(({ actor }) => actor))],
        }))
      const buy = (
        given: Partial<Parameters<typeof shop.placeOrder>[0]> = {}
      ) =>
        shop.placeOrder({ variants: [{ sku: puller, quantity: 1 }], ...given })
      const switchOn = (given: object = {}) =>
        shop.post("/admin/dropship/settings", {
          automatic_mode: true,
          automatic_minimum_age_minutes: 0,
          automatic_minimum_margin_percent: 1,
          ...given,
        })
      const run = () => placeAutomatically(shop.container)
      const reasonOf = async (orderId: string) => {
        const { data } = await shop.get("/admin/dropship/orders")
        return data.orders.find(
          ({ order_id }: { order_id: string }) => order_id === orderId
        )?.automatic_reason
      }

      it("is off by default, and then does nothing", async () => {
        const { data } = await shop.get("/admin/dropship/settings")
        expect(data.settings).toMatchObject({
          automatic_mode: false,
          automatic_minimum_margin_percent: 20,
          automatic_minimum_age_minutes: 30,
          automatic_payment: "captured",
        })
        await shop.post("/admin/dropship/settings", {
          automatic_minimum_age_minutes: 0,
          automatic_minimum_margin_percent: 0,
        })
        await buy()
        await run()
        expect(await placed()).toEqual([])
      })

      it("places a good order once, and says that no person did", async () => {
        await switchOn()
        const order = await buy()
        expect(await reasonOf(order.id)).toBeNull()
        await Promise.all([run(), run()])
        await run()
        expect(await placed()).toEqual([
          {
            order_id: order.id,
            status: "submitted",
            created_by: "automatic",
            actors: ["automatic"],
          },
        ])
      })

      it("leaves what a person must see", async () => {
        await switchOn({ automatic_minimum_margin_percent: 20 })
        const young = await buy()
        await switchOn({ automatic_minimum_age_minutes: 30 })
        await run()
        expect(await reasonOf(young.id)).toBe("It is younger than 30 minutes")
        await switchOn({ automatic_minimum_margin_percent: 99 })
        await run()
        expect(await reasonOf(young.id)).toMatch(/automatic mode asks for 99 %/)
        await switchOn()
        const unpaid = await buy({ capture: false })
        const held = await buy()
        await shop.container
          .resolve(Modules.ORDER)
          .updateOrders(held.id, { metadata: { dropship_hold: true } })
        const long = await buy({
          address: {
            address_1: "An address line that is by far too long for any label",
          },
        })
        await run()
        expect((await placed()).map(({ order_id }) => order_id)).toEqual([
          young.id,
        ])
        expect(await reasonOf(unpaid.id)).toBe(
          "The payment is not captured yet"
        )
        expect(await reasonOf(held.id)).toBe("It is on hold")
        expect(await reasonOf(long.id)).toMatch(/address/i)
      })

      it("asks the distributor though the live check is off, and leaves what is short", async () => {
        await switchOn({ live_check: false })
        const order = await buy()
        shop.simulator.setStock(puller, { boise: 0 })
        await run()
        expect(await placed()).toEqual([])
        expect(await reasonOf(order.id)).toBeNull()
      })

      it("sends nothing again that was refused", async () => {
        await switchOn()
        const order = await buy()
        shop.simulator.fail({
          method: "POST",
          path: /^\/orders$/,
          fault: { status: 422 },
        })
        await run()
        await run()
        expect(await placed()).toMatchObject([
          { order_id: order.id, status: "rejected" },
        ])
        expect(await reasonOf(order.id)).toMatch(/purchase orders already/)
      })

      it("stops at once when it is switched off", async () => {
        await switchOn()
        await buy()
        await shop.post("/admin/dropship/settings", { automatic_mode: false })
        await run()
        expect(await placed()).toEqual([])
      })
    })
  },
})
