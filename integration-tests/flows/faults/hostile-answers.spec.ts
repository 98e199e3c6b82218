import type { Fault } from "../../../sandbox/simulator/faults"
import { PURCHASE_ORDER_MODULE } from "../../../src/modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../../src/modules/purchase-order/service"
import recoverPurchaseOrders from "../../../src/jobs/recover-purchase-orders"
import { DropshipShop } from "../../helpers/dropship-shop"
import { useMailServer } from "../../helpers/mail-server"
import { medusaTests } from "../../helpers/medusa-tests"
import { testEnvironment } from "../../helpers/test-environment"

const puller = "87-5503"
const placing = { method: "POST", path: /^\/orders$/ }
const lookingUp = { method: "GET", path: /^\/orders/ }

const script = "<script>alert(1)</script>"
const image = "<img src=x onerror=alert(1)>"
/** A database takes none of these. */
const unprintable = "\u0000\u0007\ud800"

const json = (body: string): Fault => ({
  status: 200,
  body,
  headers: { "Content-Type": "application/json" },
})
const deep = json(`${'{"data":['.repeat(200_000)}${"]}".repeat(200_000)}`)
/** More than is read of any answer (50 MB). */
const endless = json(`"${"a".repeat(51 * 1024 * 1024)}"`)

const mailServer = useMailServer()

medusaTests({
  env: testEnvironment,
  testSuite: ({ api, getContainer }) => {
    const shop = new DropshipShop(api, getContainer)

    beforeAll(() => shop.open())
    beforeEach(() => {
      shop.reset()
    })
    afterAll(() => shop.close())

    const place = async () => {
      const placed = await shop.placeOrder({
        variants: [{ sku: puller, quantity: 2 }],
      })
      const { data } = await shop.post(`/admin/dropship/orders/${placed.id}`, {
        confirm: true,
      })
      return data.purchase_orders[0]
    }
    const now = async (id: string) =>
      (await shop.get(`/admin/dropship/purchase-orders/${id}`)).data
        .purchase_order
    const recoverLater = async (id: string) => {
      await shop.container
        .resolve<PurchaseOrderModuleService>(PURCHASE_ORDER_MODULE)
        .updatePurchaseOrders({
          id,
          submitting_at: new Date(Date.now() - 3600_000),
          next_sync_at: new Date(Date.now() - 1000),
        })
      await recoverPurchaseOrders(shop.container)
    }

    it.each([
      ["too deep", deep],
      ["too long", endless],
    ])("gets over an answer that is %s", async (_, fault) => {
      shop.simulator.fail({ ...placing, fault })
      const sent = await place()
      expect(sent.status).toBe("unconfirmed")

      shop.simulator.fail({ ...lookingUp, times: Infinity, fault })
      await recoverLater(sent.id)
      expect((await now(sent.id)).status).toBe("unconfirmed")

      shop.simulator.clearFaults()
      shop.reset()
      await recoverLater(sent.id)
      expect((await now(sent.id)).status).toBe("submitted")
      expect(shop.simulator.orders(sent.po_number)).toHaveLength(1)
    })

    it("stores an order number with characters that no database takes", async () => {
      const data = { order_number: `41${unprintable}${script}` }
      shop.simulator.fail({
        ...placing,
        fault: { status: 200, body: { data } },
      })
      const sent = await place()
      expect(sent).toMatchObject({
        status: "submitted",
        distributor_orders: [{ number: `41   ${script}` }],
      })
    })

    it("shows and mails markup as the text that it is", async () => {
      const sent = await place()
      const [order] = shop.simulator.orders(sent.po_number)
      const detail = {
        ...order,
        order_status: `Shipped ${script}${unprintable}`,
        ship_via: `"><${image}`,
        tracking_numbers: [`${image}${unprintable}7`],
      }
      shop.simulator.fail({
        ...lookingUp,
        times: Infinity,
        fault: {
          status: 200,
          body: {
            data: { po_number: sent.po_number, order_details: [detail] },
          },
        },
      })
      const path = `/admin/dropship/purchase-orders/${sent.id}`
      const { status, data } = await shop.post(`${path}/sync`)
      expect(status).toBe(200)
      expect(data.purchase_order).toMatchObject({
        status: "shipped",
        distributor_orders: [{ status: expect.stringContaining(script) }],
        shipments: [{ tracking_number: `${image}   7` }],
      })
      const { tracking_url } = data.purchase_order.shipments[0]
      expect(tracking_url ?? "https://").toMatch(/^https:\/\/[^<>"]*$/)

      const { html, text } = await mailServer.waitFor(() => true)
      expect(html).toContain("&lt;img src=x")
      expect(html).not.toMatch(/<script|<img[^>]*onerror/i)
      expect(text).not.toMatch(/[\u0000\u0007]/)
      expect(mailServer.messages).toHaveLength(1)
    })
  },
})
