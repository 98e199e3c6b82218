import type {
  PurchaseOrder,
  PurchaseOrderEvent,
} from "../../src/schemas/purchase-order"
import { DropshipShop } from "../helpers/dropship-shop"
import { medusaTests } from "../helpers/medusa-tests"
import { testEnvironment } from "../helpers/test-environment"

const puller = "87-5503"
const placing = { method: "POST", path: /^\/orders$/ }

medusaTests({
  env: testEnvironment,
  testSuite: ({ api, getContainer }) => {
    describe("the timeline of a purchase order names who", () => {
      const shop = new DropshipShop(api, getContainer)

      beforeAll(async () => {
        await shop.open()
        await shop.post("/admin/dropship/settings", {
          keep_own_stock: false,
          minimum_margin_percent: 100,
        })
      })
      beforeEach(() => {
        shop.reset()
      })
      afterAll(async () => shop.close())

      const place = async (): Promise<PurchaseOrder> => {
        const order = await shop.placeOrder({
          variants: [{ sku: puller, quantity: 1 }],
        })
        const { status, data } = await shop.post(
          `/admin/dropship/orders/${order.id}`,
          { confirm: true, accept: ["margin_below_limit"] }
        )
        expect(status).toBe(200)
        return data.purchase_orders[0]
      }
      /** Events of the admin that an action added. */
      const act = async (
        { id, events }: PurchaseOrder,
        action: string,
        body: object = {}
      ): Promise<string[]> => {
        const { status, data } = await shop.post(
          `/admin/dropship/purchase-orders/${id}/${action}`,
          body
        )
        expect(status).toBe(200)
        const after: PurchaseOrder = data.purchase_order
        const isOld = ({ at, type }: PurchaseOrderEvent) =>
          events.some((one) => one.at === at && one.type === type)
        return mine(after.events.filter((event) => !isOld(event)))
      }
      const mine = (events: readonly PurchaseOrderEvent[]) =>
        events
          .filter(({ actor }) => actor === shop.admin.user_id)
          .map(({ type }) => type)

      it("accepted a warning, placed it, added a parcel", async () => {
        const placed = await place()
        const types = mine(placed.events)
        expect(types).toContain("warning_accepted")
        expect(types).toContain("submitted")
        expect(types).toHaveLength(placed.events.length)
        expect(placed.created_by).toBe(shop.admin.user_id)
        const lines = placed.lines.map(({ id, quantity }) => ({
          line_id: id,
          quantity,
        }))
        const shipment = { tracking_number: "1Z999AA10123456784", lines }
        expect(await act(placed, "shipments", shipment)).not.toEqual([])
      })

      it("canceled it by hand", async () => {
        const body = { reason: "Buyer asked", force: true }
        expect(await act(await place(), "cancel", body)).not.toEqual([])
      })

      it("dealt with a refusal, and sent another again", async () => {
        shop.simulator.fail({
          ...placing,
          times: 2,
          fault: { status: 422 },
        })
        const settled = await place()
        expect(settled.status).toBe("rejected")
        expect(await act(settled, "attention", { resolved: true })).toEqual([
          "attention_settled",
        ])
        const sentAgain = await place()
        expect(sentAgain.status).toBe("rejected")
        expect(await act(sentAgain, "retry")).toContain("submitted")
      })
    })
  },
})
