import { Modules } from "@medusajs/framework/utils"
import trackShipments from "../../src/jobs/track-shipments"
import { DISTRIBUTOR_MODULE } from "../../src/modules/distributor/module-key"
import type { DistributorModuleService } from "../../src/modules/distributor/service"
import { PURCHASE_ORDER_MODULE } from "../../src/modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../src/modules/purchase-order/service"
import type { AttentionItem } from "../../src/schemas/attention"
import type { PurchaseOrder } from "../../src/schemas/purchase-order"
import { DropshipShop } from "../helpers/dropship-shop"
import { useMailServer } from "../helpers/mail-server"
import { medusaTests } from "../helpers/medusa-tests"
import { testEnvironment } from "../helpers/test-environment"

const puller = "87-5503"

const mailServer = useMailServer()

medusaTests({
  env: testEnvironment,
  testSuite: ({ api, getContainer }) => {
    describe("a buyer's mail", () => {
      const shop = new DropshipShop(api, getContainer)

      beforeAll(() => shop.open())
      beforeEach(() => {
        shop.reset()
        mailServer.refuseNext(0)
      })
      afterEach(() => {
        jest.restoreAllMocks()
      })
      afterAll(() => shop.close())

      const purchasing = () =>
        shop.container.resolve<PurchaseOrderModuleService>(
          PURCHASE_ORDER_MODULE
        )
      const buy = async () => {
        const placed = await shop.placeOrder({
          variants: [{ sku: puller, quantity: 1 }],
        })
        const { data } = await shop.post(
          `/admin/dropship/orders/${placed.id}`,
          { confirm: true, accept: ["stock_unknown", "stock_short"] }
        )
        const [order]: PurchaseOrder[] = data.purchase_orders
        return { placed, id: order!.id, po: order!.po_number }
      }
      const sync = async (id: string): Promise<PurchaseOrder> =>
        (await shop.post(`/admin/dropship/purchase-orders/${id}/sync`)).data
          .purchase_order
      const view = async (id: string): Promise<PurchaseOrder> =>
        (await shop.get(`/admin/dropship/purchase-orders/${id}`)).data
          .purchase_order
      const waiting = async (): Promise<AttentionItem[]> =>
        (await shop.get("/admin/dropship/attention")).data.items
      const mailNow = (order: PurchaseOrder) =>
        shop.post(
          `/admin/dropship/purchase-orders/${order.id}/shipments/${order.shipments[0]!.id}/mail`
        )
      /** As if the time of its next look-up had come. */
      const tick = async (id: string) => {
        const row = await purchasing().retrievePurchaseOrder(id)
        expect(row.next_sync_at).not.toBeNull()
        await purchasing().updatePurchaseOrders({
          id,
          next_sync_at: new Date(Date.now() - 1000),
        })
        await trackShipments(shop.container)
      }
      const failToMail = async () => {
        const bought = await buy()
        shop.simulator.ship(bought.po)
        mailServer.refuseNext(Infinity)
        return { ...bought, order: await sync(bought.id) }
      }
      const messagesOf = (order: PurchaseOrder, type: string) =>
        order.events
          .filter((event) => event.type === type)
          .map(({ message }) => message)

      it("that the server refuses waits for a person, and is sent once when it takes it", async () => {
        const { placed, id, po, order } = await failToMail()
        expect(order).toMatchObject({
          status: "shipped",
          shipments: [
            {
              emailed_at: null,
              mail_problem: expect.stringMatching(
                /could not be sent: .*Try again later\. It is tried again/
              ),
            },
          ],
        })
        await tick(id)
        expect(await waiting()).toMatchObject([
          {
            kind: "mail_failed",
            id,
            order_id: placed.id,
            po_number: po,
            title: `The buyer of order #${placed.display_id} was not mailed`,
            message: order.shipments[0]!.mail_problem,
            action: expect.stringContaining("Send again"),
          },
        ])
        expect(messagesOf(await view(id), "mail_failed")).toHaveLength(1)

        mailServer.refuseNext(0)
        await tick(id)
        await trackShipments(shop.container)
        await sync(id)

        expect((await view(id)).shipments).toMatchObject([
          { emailed_at: expect.any(String), mail_problem: null },
        ])
        expect(await waiting()).toEqual([])
        expect(mailServer.messages).toHaveLength(1)
      })

      it("is tried again though the distributor is down and has nothing more to tell", async () => {
        const { id } = await failToMail()
        mailServer.refuseNext(0)
        shop.simulator.fail({
          method: "GET",
          path: /^\/orders/,
          times: Infinity,
          fault: { status: 500 },
        })
        await tick(id)

        expect((await view(id)).shipments[0]!.emailed_at).not.toBeNull()
        expect(mailServer.messages).toHaveLength(1)
        const row = await purchasing().retrievePurchaseOrder(id)
        expect(row.next_sync_at).toBeNull()
      })

      it("is sent again by a person, once", async () => {
        const { id, order } = await failToMail()
        const refused = await mailNow(order)
        expect(refused.status).toBe(409)
        expect(refused.data.message).toContain("could not be sent")

        mailServer.refuseNext(0)
        const answers = await Promise.all([mailNow(order), mailNow(order)])
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
        const sent = answers.find(({ status }) => status === 200)
        const late = answers.find(({ status }) => status === 409)
        expect(sent?.data.purchase_order.shipments).toMatchObject([
          { emailed_at: expect.any(String), mail_problem: null },
        ])
        expect(sent?.data.purchase_order.events[0]).toMatchObject({
          type: "mailed",
          actor: shop.admin.user_id,
        })
        expect(late?.data.message).toMatch(
          /the buyer was mailed about it already\. Nothing was sent/
        )
        expect(await waiting()).toEqual([])
        await sync(id)
        expect(mailServer.messages).toHaveLength(1)
      })

      it("waits no longer once a person has dealt with it, and is tried all the same", async () => {
        const { id } = await failToMail()
        const { status } = await shop.post(
          `/admin/dropship/purchase-orders/${id}/attention`,
          { resolved: true, kind: "mail_failed", note: "Phoned" }
        )
        expect(status).toBe(200)
        expect(await waiting()).toEqual([])
        await tick(id)
        expect(await waiting()).toEqual([])

        mailServer.refuseNext(0)
        await tick(id)
        expect(mailServer.messages).toHaveLength(1)
      })

      it("waits again when a corrected number can't be mailed", async () => {
        const { id, po } = await buy()
        shop.simulator.ship(po, { trackingNumber: "748900000000013" })
        mailServer.refuseNext(1)
        await sync(id)
        await tick(id)
        expect(mailServer.messages).toHaveLength(1)

        shop.simulator.changeTracking(po, "748900000000013", "748900000000020")
        mailServer.refuseNext(1)
        await sync(id)
        expect(await waiting()).toMatchObject([
          {
            kind: "mail_failed",
            message: expect.stringContaining("748900000000020"),
          },
        ])
        await tick(id)
        expect(await waiting()).toEqual([])
        expect(mailServer.messages).toHaveLength(2)
      })

      it("is not sent where the order says so, whoever asks, until it says otherwise", async () => {
        const { placed, id, po } = await buy()
        const orders = shop.container.resolve(Modules.ORDER)
        await orders.updateOrders(placed.id, { no_notification: true })
        const told: unknown[] = []
        shop.container
          .resolve(Modules.EVENT_BUS)
          .subscribe("shipment.created", async ({ data }) => {
            told.push(data)
          })
        shop.simulator.ship(po)
        const order = await sync(id)

        const reason = "the order says that its buyer gets no notifications."
        expect(messagesOf(order, "mail_skipped")).toEqual([
          expect.stringContaining(reason),
        ])
        expect(order.shipments[0]!.mail_problem).toContain(reason)
        expect(told).toEqual([
          expect.objectContaining({ no_notification: true }),
        ])
        const refused = await mailNow(order)
        expect(refused.status).toBe(409)
        expect(refused.data.message).toContain(reason)
        expect(await waiting()).toEqual([])
        expect(mailServer.messages).toHaveLength(0)

        await orders.updateOrders(placed.id, { no_notification: false })
        expect((await mailNow(order)).status).toBe(200)
        expect(mailServer.messages).toHaveLength(1)
      })

      it("answers 404 for a parcel that is not the purchase order's", async () => {
        const { id } = await buy()
        const { status } = await shop.post(
          `/admin/dropship/purchase-orders/${id}/shipments/dship_none/mail`
        )
        expect(status).toBe(404)
      })

      it("has the merchant's words and address for replies", async () => {
        await shop.post("/admin/dropship/settings", {
          mail_subject: "{shop}: #{order} & <rolling>",
          mail_opening: "Hi & welcome",
          mail_closing: "Yours,\n{shop}",
          mail_reply_to: "help@canyon.example",
        })
        const { placed, id, po } = await buy()
        shop.simulator.ship(po)
        await sync(id)

        const mail = await mailServer.waitFor(() => true)
        expect(mail.subject).toBe(
          `Canyon Powersports: #${placed.display_id} & <rolling>`
        )
        expect(mail.html).toContain("Hi &amp; welcome")
        expect(mail.html).toContain("Yours,<br>Canyon Powersports")
        expect(mail.text).toContain("Yours,\nCanyon Powersports")
        expect(mail.headers["reply-to"]).toContain("help@canyon.example")
      })

      it("is ours where the shop's own template fails, and the timeline says so", async () => {
        const distributors =
          shop.container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
        jest.spyOn(distributors, "readMailOptions").mockResolvedValue({
          shipment: () => {
            throw new Error("no such partial")
          },
        })
        const { placed, id, po } = await buy()
        shop.simulator.ship(po)
        const order = await sync(id)

        expect(mailServer.messages.map(({ subject }) => subject)).toEqual([
          `Your order #${placed.display_id} is on its way`,
        ])
        expect(messagesOf(order, "mail_template_failed")).toEqual([
          expect.stringMatching(
            /failed: no such partial\. The built-in mail was sent instead/
          ),
        ])
        expect(order.shipments[0]!.mail_problem).toBeNull()
      })
    })
  },
})
