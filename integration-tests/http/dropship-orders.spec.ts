import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { DropshipShop } from "../helpers/dropship-shop"
import type { PlacedOrder } from "../helpers/orders"
import { medusaTests } from "../helpers/medusa-tests"
import { testEnvironment } from "../helpers/test-environment"

const puller = "87-5503"

medusaTests({
  env: testEnvironment,
  testSuite: ({ api, getContainer }) => {
    describe("an order's drop ship", () => {
      const shop = new DropshipShop(api, getContainer)

      beforeAll(async () => {
        await shop.open({
          ownStock: (variant) =>
            variant.wps === null || variant.sku === puller ? 20 : null,
        })
        // It is bought all the same: where its reservation goes is tested here.
        await shop.post("/admin/dropship/settings", { keep_own_stock: false })
      })
      beforeEach(() => {
        shop.reset()
      })
      afterAll(async () => {
        await shop.close()
      })

      const path = (order: PlacedOrder) => `/admin/dropship/orders/${order.id}`
      const line = (order: PlacedOrder, at = 0) => order.items[at]?.id ?? ""
      const orderPuller = (quantity = 2) =>
        shop.placeOrder({ variants: [{ sku: puller, quantity }] })
      const request = (
        order: PlacedOrder,
        changes: object = {},
        lineChanges: object = {}
      ) => ({
        confirm: true,
        purchase_orders: [
          {
            distributor_id: "wps",
            lines: [
              {
                line_item_id: line(order),
                sku: puller,
                quantity: 1,
                ...lineChanges,
              },
            ],
            ...changes,
          },
        ],
      })
      const nothingSent = () => {
        expect(shop.simulator.requestsTo("POST", /./)).toEqual([])
        expect(shop.simulator.purchaseOrders()).toEqual([])
      }

      it("shows each line with its sources, and plans the best one", async () => {
        const order = await orderPuller()
        const { status, data } = await shop.get(path(order))

        expect(status).toBe(200)
        expect(data.dropship).toMatchObject({
          order_id: order.id,
          display_id: order.display_id,
          ship_to: {
            name: "Pat Sample",
            address_1: "12 Example Rd",
            city: "Springfield",
            province: "IL",
            postal_code: "62701",
            country_code: "us",
          },
          lines: [
            {
              line_item_id: line(order),
              quantity: 2,
              open_quantity: 2,
              state: "ready",
              reason: null,
              purchase_orders: [],
            },
          ],
        })
        const { sources } = data.dropship.lines[0]
        expect(sources).toHaveLength(7)
        expect(
          sources.filter(
            (source: { is_selected: boolean }) => source.is_selected
          )
        ).toHaveLength(1)
        expect(data.dropship.plan.purchase_orders).toMatchObject([
          {
            distributor_id: "wps",
            po_number: `M${order.display_id}-W1`,
            ship_method: "ground",
            lines: [{ line_item_id: line(order), sku: puller, quantity: 2 }],
            dropship_fee: 9.75,
          },
        ])
      })

      it("answers 404 for an order that does not exist", async () => {
        const { status, data } = await shop.get(
          "/admin/dropship/orders/order_no"
        )
        expect(status).toBe(404)
        expect(data.type).toBe("not_found")
      })

      it("places the plan: stored, reserved at the distributor, sent once", async () => {
        const order = await orderPuller()
        const before = await shop.stockOf(puller)
        expect(before[shop.store.stock_location_id]?.reserved).toBe(2)

        const { status, data } = await shop.post(path(order), { confirm: true })

        expect(status).toBe(200)
        const [placed] = data.purchase_orders
        expect(placed).toMatchObject({
          po_number: `M${order.display_id}-W1`,
          status: "submitted",
          needs_attention: false,
          order_id: order.id,
          order_display_id: order.display_id,
          currency_code: "usd",
          dropship_fee: 9.75,
          created_by: shop.admin.user_id,
        })
        const [wpsOrder] = shop.simulator.purchaseOrders()
        expect(wpsOrder).toMatchObject({
          po_number: placed.po_number,
          ship_name: "Pat Sample",
          ship_address: "12 Example Rd",
          ship_city: "Springfield",
          ship_state: "IL",
          ship_zip: "62701",
        })
        expect(shop.simulator.orders(placed.po_number)).toMatchObject([
          { items: [{ sku: puller, quantity: 2 }] },
        ])
        expect(placed.distributor_orders).toMatchObject([
          {
            number: shop.simulator.orders(placed.po_number)[0]?.order_number,
          },
        ])

        const after = await shop.stockOf(puller)
        expect(after[shop.store.stock_location_id]?.reserved).toBe(0)
        const elsewhere = Object.entries(after).filter(
          ([location]) => location !== shop.store.stock_location_id
        )
        expect(elsewhere.map(([, level]) => level.reserved)).toEqual([2])

        const view = await shop.get(path(order))
        expect(view.data.dropship.lines[0]).toMatchObject({
          state: "ordered",
          open_quantity: 0,
          purchase_orders: [
            { po_number: placed.po_number, status: "submitted", quantity: 2 },
          ],
        })
        expect(view.data.dropship.plan.purchase_orders).toEqual([])
      })

      it("lets one of two clicks win, however close in time", async () => {
        const order = await orderPuller()
        const answers = await Promise.all(
          [1, 2, 3].map(() => shop.post(path(order), { confirm: true }))
        )
        expect(answers.map(({ status }) => status).sort()).toEqual([
          200, 409, 409,
        ])
        expect(shop.simulator.purchaseOrders()).toHaveLength(1)
        expect(shop.simulator.orders(`M${order.display_id}-W1`)).toMatchObject([
          { items: [{ sku: puller, quantity: 2 }] },
        ])
      })

      it("buys a part of a line, and the rest under the next number", async () => {
        const order = await orderPuller(3)
        const first = await shop.post(path(order), request(order))
        expect(first.status).toBe(200)
        const view = await shop.get(path(order))
        expect(view.data.dropship.lines[0]).toMatchObject({
          state: "ready",
          open_quantity: 2,
        })
        const rest = await shop.post(path(order), { confirm: true })
        expect(rest.data.purchase_orders).toMatchObject([
          { po_number: `M${order.display_id}-W2`, lines: [{ quantity: 2 }] },
        ])
      })

      it("uses the number, method, address and warehouse that were chosen", async () => {
        const order = await orderPuller(1)
        const { status, data } = await shop.post(
          path(order),
          request(
            order,
            {
              po_number: "SPECIAL-1",
              ship_method: "2_day",
              ship_to: { address_2: "Unit 4", phone: "555-0199" },
            },
            { warehouse: "CA" }
          )
        )
        expect(status).toBe(200)
        expect(data.purchase_orders[0]).toMatchObject({
          po_number: "SPECIAL-1",
          ship_method: "2_day",
          ship_to: { address_1: "12 Example Rd", address_2: "Unit 4" },
          lines: [{ warehouse: "CA" }],
        })
        expect(shop.simulator.orders("SPECIAL-1")).toMatchObject([
          { warehouse: "CA" },
        ])
      })

      describe("refuses, sends nothing and stores nothing", () => {
        const refusal = async (
          order: PlacedOrder,
          body: object,
          expected: { status: number; field?: string; says: RegExp }
        ) => {
          const { status, data } = await shop.post(path(order), body)
          expect(data.message).toMatch(expected.says)
          expect(status).toBe(expected.status)
          expect(data.field).toBe(expected.field)
          nothingSent()
          const stored = await shop.get(
            `/admin/dropship/purchase-orders?order_id=${order.id}`
          )
          expect(stored.data.count).toBe(0)
        }

        it("without a confirmation", async () => {
          const order = await orderPuller(1)
          for (const body of [{}, { confirm: false }, { confirm: "true" }]) {
            await refusal(order, body, {
              status: 400,
              field: "confirm",
              says: /confirm/,
            })
          }
        })

        it("more than is open", async () => {
          const order = await orderPuller(1)
          await refusal(order, request(order, {}, { quantity: 2 }), {
            status: 409,
            says: /2 wanted, 1 open/,
          })
        })

        it("a quantity that is no whole positive number", async () => {
          const order = await orderPuller(1)
          for (const quantity of [0, -1, 1.5, "1"]) {
            await refusal(order, request(order, {}, { quantity }), {
              status: 400,
              field: "purchase_orders.0.lines.0.quantity",
              says: /quantity/,
            })
          }
        })

        it("a SKU that is no source of the line", async () => {
          const order = await orderPuller(1)
          await refusal(order, request(order, {}, { sku: "NO-SUCH" }), {
            status: 400,
            field: "purchase_orders.0.lines.0.sku",
            says: /"NO-SUCH" is no source/,
          })
        })

        it("an unknown line, warehouse, ship method or distributor", async () => {
          const order = await orderPuller(1)
          const cases: [object, string][] = [
            [
              request(order, {}, { line_item_id: "ordli_no" }),
              "purchase_orders.0.lines.0.line_item_id",
            ],
            [
              request(order, {}, { warehouse: "XX" }),
              "purchase_orders.0.lines.0.warehouse",
            ],
            [
              request(order, { ship_method: "pigeon" }),
              "purchase_orders.0.ship_method",
            ],
            [
              request(order, { distributor_id: "nobody" }),
              "purchase_orders.0.distributor_id",
            ],
          ]
          for (const [body, field] of cases) {
            await refusal(order, body, { status: 400, field, says: /\w/ })
          }
        })

        it("a purchase order number that is malformed", async () => {
          const order = await orderPuller(1)
          for (const po_number of ["m1-w1", "M1 W1", "M".repeat(16), ""]) {
            await refusal(order, request(order, { po_number }), {
              status: 400,
              field: "purchase_orders.0.po_number",
              says: /po_number/,
            })
          }
        })

        it("an address that the distributor would cut, with the limit", async () => {
          const order = await shop.placeOrder({
            variants: [{ sku: puller, quantity: 1 }],
            address: { city: "Rancho Santa Margarita" },
          })
          await refusal(
            order,
            { confirm: true },
            {
              status: 400,
              field: "purchase_orders.0.ship_to.city",
              says: /22 characters long; Western Power Sports takes 17/,
            }
          )
          const corrected = await shop.post(
            path(order),
            request(order, {
              ship_to: { city: "Rancho S Margarita".slice(0, 17) },
            })
          )
          expect(corrected.status).toBe(200)
        })

        it("an order that was canceled", async () => {
          const order = await orderPuller(1)
          await cancelOrderWorkflow(shop.container).run({
            input: { order_id: order.id },
          })
          await refusal(
            order,
            { confirm: true },
            { status: 409, says: /The order is canceled/ }
          )
          const view = await shop.get(path(order))
          expect(view.data.dropship.lines[0]).toMatchObject({
            state: "not_open",
            reason: "The order is canceled",
          })
        })

        it("an order whose payment is not what the merchant requires", async () => {
          const order = await shop.placeOrder({
            variants: [{ sku: puller, quantity: 1 }],
            capture: false,
          })
          const required = (payment_required: string) =>
            shop.post("/admin/dropship/settings", { payment_required })
          await required("captured")
          await refusal(
            order,
            { confirm: true },
            { status: 409, says: /payment is not captured yet/ }
          )
          await required("authorized")
          const { status } = await shop.post(path(order), { confirm: true })
          expect(status).toBe(200)
        })

        it("a warehouse that the rules exclude", async () => {
          const order = await orderPuller(1)
          await shop.post("/admin/dropship/inventory-rules", {
            inventory_rules: [
              { distributor_id: "wps", warehouse: "CA", is_excluded: true },
            ],
          })
          await refusal(order, request(order, {}, { warehouse: "CA" }), {
            status: 409,
            says: /Excluded by the inventory rules/,
          })
        })

        it("everything when one part of the request is wrong", async () => {
          const order = await orderPuller(2)
          const good = request(order).purchase_orders
          const bad = request(order, { ship_method: "pigeon" }).purchase_orders
          await refusal(
            order,
            { confirm: true, purchase_orders: [...good, ...bad] },
            {
              status: 400,
              field: "purchase_orders.1.ship_method",
              says: /pigeon/,
            }
          )
        })
      })

      it("never uses a purchase order number twice", async () => {
        const one = await orderPuller(1)
        const other = await orderPuller(1)
        const number = { po_number: "SAME-1" }
        const first = await shop.post(path(one), request(one, number))
        expect(first.status).toBe(200)
        const second = await shop.post(path(other), request(other, number))
        expect(second.status).toBe(409)
        expect(second.data.message).toMatch(/SAME-1 was used before/)
        expect(shop.simulator.orders("SAME-1")).toHaveLength(1)
      })
    })
  },
})
