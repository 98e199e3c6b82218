import { DropshipShop } from "../../../../integration-tests/helpers/dropship-shop"
import { medusaTests } from "../../../../integration-tests/helpers/medusa-tests"
import { testEnvironment } from "../../../../integration-tests/helpers/test-environment"
import { DISTRIBUTOR_MODULE } from "../../../modules/distributor/module-key"
import type { DistributorModuleService } from "../../../modules/distributor/service"
import { PURCHASE_ORDER_MODULE } from "../../../modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../../modules/purchase-order/service"
import { followDue } from "../follow-due"

const sku = "87-5503"

medusaTests({
  env: testEnvironment,
  testSuite: ({ api, getContainer }) => {
    describe("a round of look-ups", () => {
      const shop = new DropshipShop(api, getContainer)

      beforeAll(() => shop.open())
      afterAll(() => shop.close())
      beforeEach(() => shop.reset())

      const purchasing = () =>
        shop.container.resolve<PurchaseOrderModuleService>(
          PURCHASE_ORDER_MODULE
        )
      const account = () =>
        shop.container
          .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
          .retrieveDistributor("wps")
      const round = () =>
        followDue(shop.container, { all: true, actor: "system" })
      const buy = async () => {
        const placed = await shop.placeOrder({
          variants: [{ sku, quantity: 1 }],
        })
        const { data, status } = await shop.post(
          `/admin/dropship/orders/${placed.id}`,
          { confirm: true }
        )
        expect(data).toMatchObject({
          purchase_orders: [{ status: "submitted" }],
        })
        expect(status).toBe(200)
        return String(data.purchase_orders[0].po_number)
      }
      const lookUps = () => shop.simulator.requestsTo("GET", /^\/orders\//)

      it("shows a token that was revoked, until it works again", async () => {
        await buy()
        shop.simulator.fail({
          path: /./,
          times: Infinity,
          fault: { status: 401 },
        })
        expect(await round()).toEqual({ checked: 1, updated: 0, failed: 1 })
        const { last_error } = await account()
        expect(last_error).toMatch(
          /^Purchase orders could not be looked up: Western Power Sports refused the API token/
        )

        shop.simulator.clearFaults()
        await round()
        expect(await account()).toMatchObject({
          last_error: null,
          last_verified_at: expect.any(String),
        })
      })

      it("blames no connection for a purchase order that can't be read", async () => {
        const po = await buy()
        shop.simulator.fail({
          path: new RegExp(`^/orders/${po}$`),
          times: Infinity,
          fault: { status: 403 },
        })
        expect(await round()).toEqual({ checked: 1, updated: 0, failed: 1 })
        expect((await account()).last_error).toBeNull()
      })

      it("asks for many at once, and tells what changed of each", async () => {
        const numbers = [await buy(), await buy(), await buy()]
        await round()
        shop.simulator.ship(numbers[0] ?? "")
        const before = shop.simulator.requests.length
        expect(await round()).toEqual({ checked: 3, updated: 1, failed: 0 })
        expect(shop.simulator.requests.length - before).toBe(1)
        expect(lookUps()).toEqual([])
      })

      it("takes back no other report", async () => {
        await buy()
        const report = { ok: false, error: "The stock was not published." }
        await shop.container
          .resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
          .recordCheck("wps", report)
        await round()
        expect((await account()).last_error).toBe(report.error)
      })

      // Last, for the road stays closed for the next 30 seconds.
      it("does not go on asking a distributor that is down", async () => {
        for (let bought = 0; bought < 4; bought += 1) {
          await buy()
        }
        shop.simulator.fail({
          path: /./,
          times: Infinity,
          fault: { status: 503 },
        })
        const { requests } = shop.simulator
        const before = requests.length
        await purchasing().updatePurchaseOrders({
          selector: { status: "submitted" },
          data: { next_sync_at: new Date(0) },
        })
        expect(await round()).toEqual({ checked: 4, updated: 0, failed: 4 })
        expect(requests.length - before).toBe(5)
        expect(lookUps()).toEqual([])
        const after = await account()
        expect(after).toMatchObject({
          connection_state: { state: "open" },
          last_error: `Purchase orders could not be looked up: ${after.connection_state?.message}`,
        })
        expect(
          await purchasing().listPurchaseOrders({ next_sync_at: new Date(0) })
        ).toHaveLength(4)

        await round()
        expect(requests.length - before).toBe(5)
        expect(await account()).toEqual(after)
      })
    })
  },
})
