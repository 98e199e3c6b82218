import recoverPurchaseOrders from "../../../src/jobs/recover-purchase-orders"
import { PURCHASE_ORDER_MODULE } from "../../../src/modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../../src/modules/purchase-order/service"
import type { PurchaseOrder } from "../../../src/schemas/purchase-order"
import { DropshipShop } from "../../helpers/dropship-shop"
import { medusaTests } from "../../helpers/medusa-tests"
import { testEnvironment } from "../../helpers/test-environment"

const puller = "87-5503"
const placing = { method: "POST", path: /^\/orders$/ }
const orders = 3
/** Milliseconds that a distributor is left alone. */
const rest = 30_000

medusaTests({
  env: testEnvironment,
  testSuite: ({ api, getContainer }) => {
    const shop = new DropshipShop(api, getContainer)
    const clock = Date.now.bind(Date)
    /** How far the program's clock is ahead. */
    let ahead = 0

    beforeAll(() => shop.open())
    beforeEach(() => {
      jest.spyOn(Date, "now").mockImplementation(() => clock() + ahead)
      shop.reset()
    })
    afterEach(() => {
      jest.restoreAllMocks()
    })
    afterAll(() => shop.close())

    const all = async (): Promise<PurchaseOrder[]> =>
      (await shop.get("/admin/dropship/purchase-orders")).data.purchase_orders
    const statuses = async () => (await all()).map(({ status }) => status)
    /** One run of the job, as if each purchase order was due. */
    const recover = async () => {
      const purchasing = shop.container.resolve<PurchaseOrderModuleService>(
        PURCHASE_ORDER_MODULE
      )
      await purchasing.updatePurchaseOrders(
        (await all()).map(({ id }) => ({
          id,
          submitting_at: new Date(clock() - 3600_000),
          next_sync_at: new Date(clock() - 1000),
        }))
      )
      await recoverPurchaseOrders(shop.container)
    }

    it("stops recovery's calls but one each half minute, and costs no order", async () => {
      shop.simulator.fail({
        ...placing,
        times: orders,
        fault: { kind: "drop-after" },
      })
      for (let turn = 0; turn < orders; turn += 1) {
        const variants = [{ sku: puller, quantity: 1 }]
        const { id } = await shop.placeOrder({ variants })
        await shop.post(`/admin/dropship/orders/${id}`, { confirm: true })
      }
      const lost = Array.from({ length: orders }, () => "unconfirmed")
      expect(await statuses()).toEqual(lost)

      const before = shop.simulator.requests.length
      const calls = () => shop.simulator.requests.length - before
      shop.simulator.fail({
        path: /./,
        times: Infinity,
        fault: { status: 503, body: "<html>Down</html>" },
      })
      await recover()
      // The answer that was lost last is the first of five in a row.
      expect(calls()).toBe(4)
      await recover()
      expect(calls()).toBe(4)

      ahead += rest
      await recover()
      // One call found out that it is still down.
      expect(calls()).toBe(5)
      expect(await statuses()).toEqual(lost)

      shop.simulator.clearFaults()
      await recover()
      // It answers again, and nobody can know before the rest is over.
      expect(calls()).toBe(5)

      ahead += rest
      await recover()
      expect(await statuses()).toEqual(lost.map(() => "submitted"))
      for (const { po_number } of await all()) {
        expect(shop.simulator.orders(po_number)).toHaveLength(1)
      }
      const { method, path } = placing
      expect(shop.simulator.requestsTo(method, path)).toHaveLength(orders)
    })
  },
})
