import type { PlacementWarning } from "../../src/schemas/dropship"
import type { PurchaseOrder } from "../../src/schemas/purchase-order"
import { DropshipShop } from "../helpers/dropship-shop"
import type { PlacedOrder } from "../helpers/orders"
import { medusaTests } from "../helpers/medusa-tests"
import { testEnvironment } from "../helpers/test-environment"

/** At 24.95; from WPS for 14.22, and 9.75 for each drop ship. */
const puller = "87-5503"

medusaTests({
  env: testEnvironment,
  testSuite: ({ api, getContainer }) => {
    describe("what a person must weigh before an order is placed", () => {
      const shop = new DropshipShop(api, getContainer)
      const { simulator } = shop

      beforeAll(async () => {
        await shop.open()
      })
      beforeEach(() => {
        shop.reset()
      })
      afterAll(async () => {
        await shop.close()
      })

      const path = (order: PlacedOrder) => `/admin/dropship/orders/${order.id}`
      const orderPuller = (quantity = 2) =>
        shop.placeOrder({ variants: [{ sku: puller, quantity }] })
      const from = (order: PlacedOrder, line: object, quantity = 2) => ({
        confirm: true,
        purchase_orders: [
          {
            distributor_id: "wps",
            lines: [
              {
                line_item_id: order.items[0]?.id,
                sku: puller,
                warehouse: "ID",
                quantity,
                ...line,
              },
            ],
          },
        ],
      })
      const nothingSent = async (order: PlacedOrder) => {
        expect(simulator.requestsTo("POST", /./)).toEqual([])
        const { data } = await shop.get(
          `/admin/dropship/purchase-orders?order_id=${order.id}`
        )
        expect(data.count).toBe(0)
      }
      /** Refused with these warnings, and nothing was sent. */
      const warned = async (
        order: PlacedOrder,
        body: object
      ): Promise<PlacementWarning[]> => {
        const { status, data } = await shop.post(path(order), body)
        expect(data).toMatchObject({ type: "conflict" })
        expect(status).toBe(409)
        await nothingSent(order)
        return data.warnings
      }
      const placed = async (
        order: PlacedOrder,
        body: object
      ): Promise<PurchaseOrder> => {
        const { status, data } = await shop.post(path(order), body)
        expect(data).toHaveProperty("purchase_orders")
        expect(status).toBe(200)
        return data.purchase_orders[0]
      }
      const accepted = ({ events }: PurchaseOrder) =>
        events
          .filter(({ type }) => type === "warning_accepted")
          .map(({ actor, data }) => [actor, data.code])

      it("asks WPS just before, and sends at once when all is well", async () => {
        const order = await orderPuller()
        await placed(order, { confirm: true })
        const asked = simulator.requests.findIndex(
          ({ path: asking, query }) =>
            asking === "/items" && query.includes("inventory")
        )
        const sent = simulator.requests.findIndex(
          ({ method }) => method === "POST"
        )
        expect(asked).toBeGreaterThanOrEqual(0)
        expect(asked).toBeLessThan(sent)
      })

      it("asks nobody where the merchant switched the check off", async () => {
        await shop.post("/admin/dropship/settings", { live_check: false })
        simulator.setStock(puller, { boise: 0 })
        const order = await orderPuller()
        const { status } = await placed(order, from(order, {}))
        expect(status).toBe("submitted")
      })

      it("stops when the stock is gone, with the difference", async () => {
        const order = await orderPuller()
        simulator.setStock(puller, { boise: 1 })
        expect(await warned(order, from(order, {}))).toEqual([
          {
            code: "stock_short",
            field: "purchase_orders.0.lines.0",
            distributor_id: "wps",
            line_item_id: order.items[0]?.id,
            message:
              "Flywheel Puller M27x1.0: 2 wanted, Western Power Sports, Boise, ID has 1 just now.",
            data: {
              sku: puller,
              warehouse: "ID",
              wanted: 2,
              available: 1,
              checked_at: expect.stringMatching(/^\d{4}-/),
            },
          },
        ])
        const purchaseOrder = await placed(order, {
          ...from(order, {}),
          accept: ["stock_short"],
        })
        expect(accepted(purchaseOrder)).toEqual([
          [shop.admin.user_id, "stock_short"],
        ])
      })

      it("stops when the cost rose past the limit, and buys at the new one", async () => {
        const order = await orderPuller()
        simulator.setOwnCost(puller, 17)
        const [warning] = await warned(order, { confirm: true })
        expect(warning).toMatchObject({
          code: "cost_rose",
          data: { feed: 14.22, live: 17, percent: 19.5 },
        })
        const purchaseOrder = await placed(order, {
          confirm: true,
          accept: ["cost_rose"],
        })
        expect(purchaseOrder).toMatchObject({
          item_cost: 34,
          lines: [{ unit_cost: 17 }],
        })
      })

      it("takes a small rise as it is", async () => {
        const order = await orderPuller()
        simulator.setOwnCost(puller, 15.5)
        expect(await placed(order, { confirm: true })).toMatchObject({
          item_cost: 31,
        })
      })

      it("says when WPS does not answer, and lets the merchant decide", async () => {
        const order = await orderPuller()
        simulator.fail({
          method: "GET",
          path: /./,
          times: 5,
          fault: { status: 503, body: "<h1>Down</h1>" },
        })
        const [warning] = await warned(order, { confirm: true })
        expect(warning).toMatchObject({
          code: "stock_unknown",
          field: "purchase_orders.0",
        })
        expect(warning?.message).toMatch(/^The stock of Western Power Sports/)
        shop.reset()
        simulator.fail({
          method: "GET",
          path: /inventory/,
          times: 1,
          fault: { status: 503, body: "<h1>Down</h1>" },
        })
        await placed(order, { confirm: true, accept: ["stock_unknown"] })
      })

      it("holds the margin of a purchase order against the limit", async () => {
        await shop.post("/admin/dropship/settings", {
          minimum_margin_percent: 25,
        })
        // 49.90 less 28.44 and a fee of 9.75: 11.71, 23.5 %.
        const order = await orderPuller()
        const [warning] = await warned(order, { confirm: true })
        expect(warning).toMatchObject({
          code: "margin_below_limit",
          data: { margin: 11.71, percent: 23.5, minimum_margin_percent: 25 },
        })
        const other = await warned(order, {
          confirm: true,
          accept: ["cost_rose"],
        })
        expect(other).toHaveLength(1)
        await placed(order, { confirm: true, accept: ["margin_below_limit"] })
      })

      describe("of a source that a rule forbids", () => {
        const forbid = () =>
          shop.post("/admin/dropship/inventory-rules", {
            inventory_rules: [
              { distributor_id: "wps", warehouse: "ID", is_excluded: true },
            ],
          })

        it("wants a reason and a tick, and keeps both", async () => {
          await forbid()
          const order = await orderPuller()
          const reason = { override_reason: "The buyer waits in the shop" }
          const accept = ["source_forbidden"]

          const [warning] = await warned(order, from(order, {}))
          expect(warning).toMatchObject({
            code: "source_forbidden",
            field: "purchase_orders.0.lines.0",
            data: { reason: "Excluded by the inventory rules" },
          })
          await warned(order, from(order, reason))
          const unreasoned = await shop.post(path(order), {
            ...from(order, {}),
            accept,
          })
          expect([unreasoned.status, unreasoned.data.field]).toEqual([
            400,
            "purchase_orders.0.lines.0.override_reason",
          ])
          await nothingSent(order)

          const { events, lines } = await placed(order, {
            ...from(order, reason),
            accept,
          })
          expect(lines).toMatchObject([{ warehouse: "ID" }])
          expect(events).toEqual(
            expect.arrayContaining([
              expect.objectContaining({
                type: "sourced",
                actor: shop.admin.user_id,
                data: {
                  lines: [expect.objectContaining(reason)],
                },
              }),
              expect.objectContaining({ type: "warning_accepted" }),
            ])
          )
        })

        it("is refused for good where nothing could be bought", async () => {
          const order = await orderPuller()
          await shop.post("/admin/dropship/distributors/wps", {
            is_enabled: false,
          })
          const { status, data } = await shop.post(path(order), {
            ...from(order, { override_reason: "All the same" }),
            accept: ["source_forbidden"],
          })
          expect(status).toBe(409)
          expect(data).not.toHaveProperty("warnings")
          expect(data.message).toMatch(/is not enabled/)
        })
      })

      it("refuses a word that is no warning", async () => {
        const order = await orderPuller()
        const { status, data } = await shop.post(path(order), {
          confirm: true,
          accept: ["everything"],
        })
        expect([status, data.field]).toEqual([400, "accept.0"])
      })
    })
  },
})
