import { PURCHASE_ORDER_MODULE } from "../../src/modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../src/modules/purchase-order/service"
import type { BulkRun } from "../../src/schemas/bulk-run"
import { resumeBulkRuns } from "../../src/workflows/purchase-order/bulk/resume-bulk-runs"
import { DropshipShop } from "../helpers/dropship-shop"
import { medusaTests } from "../helpers/medusa-tests"
import { testEnvironment } from "../helpers/test-environment"
import { waitFor } from "../helpers/wait-for"

const puller = "87-5503"
const path = "/admin/dropship/orders"

medusaTests({
  env: testEnvironment,
  testSuite: ({ api, getContainer }) => {
    describe("orders to drop-ship", () => {
      const shop = new DropshipShop(api, getContainer)

      beforeAll(() => shop.open())
      beforeEach(() => {
        shop.reset()
      })
      afterAll(() => shop.close())

      const purchasing = () =>
        shop.container.resolve<PurchaseOrderModuleService>(
          PURCHASE_ORDER_MODULE
        )
      const buy = (given: { quantity?: number; capture?: boolean } = {}) =>
        shop.placeOrder({
          variants: [{ sku: puller, quantity: given.quantity ?? 1 }],
          capture: given.capture ?? true,
        })
      const list = async (query = "") => {
        const { status, data } = await shop.get(`${path}?${query}`)
        expect(status).toBe(200)
        return data
      }
      const numbersOf = async (query: string): Promise<number[]> =>
        (await list(query)).orders.map(
          ({ display_id }: { display_id: number }) => display_id
        )
      /** What arrived at the distributor. */
      const arrived = async () => {
        const stored = await purchasing().listPurchaseOrders({})
        return stored.flatMap(({ po_number }) =>
          shop.simulator.orders(po_number)
        )
      }
      const finished = async (id: string): Promise<BulkRun> => {
        const read = async () =>
          (await shop.get(`/admin/dropship/bulk-runs/${id}`)).data
            .bulk_run as BulkRun
        await waitFor(
          "the run to finish",
          async () => (await read()).status === "finished"
        )
        return read()
      }
      const begin = async (...order_ids: string[]): Promise<string> => {
        const { status, data } = await shop.post(`${path}/batch`, {
          confirm: true,
          order_ids,
        })
        expect(status).toBe(202)
        return data.batch.id
      }

      it("lists what is ready with its plan, and leaves it once it is ordered", async () => {
        const order = await buy({ quantity: 2 })
        expect(await list()).toMatchObject({
          count: 1,
          limit: 20,
          offset: 0,
          orders: [
            {
              order_id: order.id,
              display_id: order.display_id,
              state: "ready",
              reasons: [],
              warnings: [],
              buyer: { name: "Pat Sample", email: "pat@example.test" },
              lines: [{ open_quantity: 2, state: "ready" }],
              plan: {
                purchase_orders: [
                  { distributor_id: "wps", lines: [{ quantity: 2 }] },
                ],
              },
              is_on_hold: false,
              automatic_reason: "Automatic mode is off",
            },
          ],
        })
        await shop.post(`${path}/${order.id}`, { confirm: true })
        expect(await list()).toMatchObject({ count: 0, orders: [] })
      })

      it("says why an order waits, and narrows by what can be told without a plan", async () => {
        await shop.post("/admin/dropship/settings", {
          payment_required: "captured",
        })
        const paid = await buy()
        const unpaid = await buy({ capture: false })
        expect(await numbersOf("")).toEqual([
          paid.display_id,
          unpaid.display_id,
        ])
        expect(await numbersOf("order=-display_id&limit=1")).toEqual([
          unpaid.display_id,
        ])
        expect(await numbersOf("state=ready")).toEqual([paid.display_id])
        const waiting = await list("state=waiting")
        expect(waiting.orders).toMatchObject([
          {
            display_id: unpaid.display_id,
            state: "waiting",
            reasons: ["The payment is not captured yet"],
          },
        ])
        expect(await numbersOf(`q=%23${paid.display_id}`)).toEqual([
          paid.display_id,
        ])
        expect(await numbersOf("q=sample")).toHaveLength(2)
        expect(await numbersOf(`q=${puller}`)).toHaveLength(2)
        expect(await numbersOf("q=nobody")).toEqual([])
        const refused = await shop.get(`${path}?state=maybe`)
        expect(refused.data.field).toBe("state")
      })

      it("says what speaks against an address, and what must be weighed", async () => {
        const long = "An address line that is by far too long for any label"
        await shop.placeOrder({
          variants: [{ sku: puller, quantity: 1 }],
          address: { address_1: long },
        })
        const {
          orders: [order],
        } = await list()
        expect(order.state).toBe("waiting")
        expect(order.reasons.join()).toMatch(/address/i)
        await shop.post("/admin/dropship/settings", {
          minimum_margin_percent: 99,
        })
        await buy()
        expect((await list()).orders[1]).toMatchObject({
          state: "ready",
          warnings: [{ code: "margin_below_limit" }],
        })
      })

      it("places many with one confirmation, and looks at each alone", async () => {
        const good = await buy()
        const unpaid = await buy({ capture: false })
        const before = await buy()
        await shop.post(`${path}/${before.id}`, { confirm: true })
        await shop.post("/admin/dropship/settings", {
          payment_required: "captured",
        })
        const id = await begin(good.id, unpaid.id, before.id)
        const run = await finished(id)
        expect(run.orders).toMatchObject([
          {
            order_display_id: good.display_id,
            state: "placed",
            purchase_orders: [{ status: "submitted" }],
          },
          {
            state: "refused",
            message: "Nothing was ordered. The payment is not captured yet.",
            purchase_orders: [],
          },
          { state: "nothing_open", message: expect.stringMatching(/-W1\.$/) },
        ])
        expect(await arrived()).toHaveLength(2)
        const { data } = await shop.get("/admin/dropship/bulk-runs")
        expect(data.bulk_runs).toMatchObject([{ id, status: "finished" }])
      })

      it("never orders what a person must weigh", async () => {
        await shop.post("/admin/dropship/settings", {
          minimum_margin_percent: 99,
        })
        const order = await buy()
        const run = await finished(await begin(order.id))
        expect(run.orders).toMatchObject([
          {
            state: "needs_look",
            warnings: [{ code: "margin_below_limit" }],
            purchase_orders: [],
          },
        ])
        expect(await arrived()).toEqual([])
      })

      it("goes on after a crash, and orders nothing twice", async () => {
        const [stored, left] = [await buy(), await buy()]
        const id = await purchasing().openBulkRun(
          [stored, left].map(({ id: order_id, display_id }) => ({
            order_id,
            order_display_id: display_id,
          })),
          shop.admin.user_id
        )
        // The worker died after it had stored the first one's purchase orders.
        const { orders } = await purchasing().retrieveBulkRun(id, {
          relations: ["orders"],
        })
        const first = orders.find(({ order_id }) => order_id === stored.id)
        await purchasing().updateBulkRunOrders({
          id: first!.id,
          state: "placing",
          started_at: new Date(),
        })
        await shop.post(`${path}/${stored.id}`, { confirm: true })
        await purchasing().updateBulkRuns({
          id,
          alive_at: new Date(Date.now() - 3_600_000),
        })
        await Promise.all([
          resumeBulkRuns(shop.container),
          resumeBulkRuns(shop.container),
        ])
        const run = await finished(id)
        expect(run.orders.map(({ state }) => state)).toEqual([
          "placed",
          "placed",
        ])
        expect(await arrived()).toHaveLength(2)
      })

      it("leaves a run alone on which somebody works", async () => {
        const order = await buy()
        const id = await purchasing().openBulkRun(
          [{ order_id: order.id, order_display_id: order.display_id }],
          shop.admin.user_id
        )
        await purchasing().updateBulkRuns({ id, alive_at: new Date() })
        await resumeBulkRuns(shop.container)
        const { data } = await shop.get(`/admin/dropship/bulk-runs/${id}`)
        expect(data.bulk_run.orders).toMatchObject([{ state: "waiting" }])
      })

      it("refuses a batch that is wrong, by field", async () => {
        const wrong = async (body: object) =>
          (await shop.post(`${path}/batch`, body)).data
        expect(await wrong({ order_ids: ["a"] })).toMatchObject({
          field: "confirm",
        })
        expect(await wrong({ confirm: true, order_ids: [] })).toMatchObject({
          field: "order_ids",
        })
        expect(
          await wrong({ confirm: true, order_ids: ["order_no"] })
        ).toMatchObject({ type: "not_found" })
      })
    })
  },
})
