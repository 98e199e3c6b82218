import { DropshipShop } from "../helpers/dropship-shop"
import { medusaTests } from "../helpers/medusa-tests"
import { testEnvironment } from "../helpers/test-environment"

const puller = "87-5503"

medusaTests({
  env: testEnvironment,
  testSuite: ({ api, getContainer }) => {
    describe("POST /admin/dropship/purchase-orders/:id/distributor-orders", () => {
      const shop = new DropshipShop(api, getContainer)

      beforeAll(() => shop.open())
      beforeEach(() => {
        shop.reset()
      })
      afterAll(() => shop.close())

      /** Bought, while the placing call meets a fault. */
      async function buy(status?: number) {
        if (status !== undefined) {
          shop.simulator.fail({
            method: "POST",
            path: /^\/orders$/,
            fault: { status },
          })
        }
        const order = await shop.placeOrder({
          variants: [{ sku: puller, quantity: 1 }],
        })
        const { data } = await shop.post(`/admin/dropship/orders/${order.id}`, {
          confirm: true,
        })
        return data.purchase_orders[0]
      }
      const enter = (id: string, body: object) =>
        shop.post(
          `/admin/dropship/purchase-orders/${id}/distributor-orders`,
          body
        )

      it("makes one whose fate was unknown a submitted one", async () => {
        const unconfirmed = await buy(503)
        expect(unconfirmed.status).toBe("unconfirmed")
        const { status, data } = await enter(unconfirmed.id, {
          number: " 41234567 ",
        })
        expect(status).toBe(200)
        expect(data.purchase_order).toMatchObject({
          status: "submitted",
          needs_attention: false,
          distributor_orders: [{ number: "41234567" }],
        })
        expect(data.purchase_order.events[0]).toMatchObject({
          type: "order_number",
          actor: expect.stringMatching(/^user_/),
        })
      })

      it("refuses the number of another purchase order", async () => {
        const placed = await buy()
        const unconfirmed = await buy(503)
        const [{ number }] = placed.distributor_orders
        const { status, data } = await enter(unconfirmed.id, { number })
        expect(status).toBe(409)
        expect(data.message).toContain(placed.po_number)
        const { data: after } = await shop.get(
          `/admin/dropship/purchase-orders/${unconfirmed.id}`
        )
        expect(after.purchase_order.status).toBe("unconfirmed")
      })

      it("refuses a number for what was never ordered, and what is no number", async () => {
        const rejected = await buy(422)
        expect(rejected.status).toBe("rejected")
        const refused = await enter(rejected.id, { number: "1" })
        expect([refused.status, refused.data.message]).toEqual([
          409,
          expect.stringContaining("is rejected"),
        ])
        const bad = await enter(rejected.id, { number: "4 1" })
        expect([bad.status, bad.data.field]).toEqual([400, "number"])
      })
    })
  },
})
