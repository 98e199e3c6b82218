import {
  cancelOrderWorkflow,
  refundPaymentWorkflow,
} from "@medusajs/medusa/core-flows"
import trackShipments from "../../src/jobs/track-shipments"
import { PURCHASE_ORDER_MODULE } from "../../src/modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../src/modules/purchase-order/service"
import type { PurchaseOrder } from "../../src/schemas/purchase-order"
import { recoverPurchaseOrdersWorkflow } from "../../src/workflows/purchase-order/recover-purchase-orders"
import { editQuantity } from "../helpers/edit-order"
import { FourDistributorShop } from "../helpers/four-distributor-shop"
import { useMailServer } from "../helpers/mail-server"
import type { PlacedOrder } from "../helpers/orders"
import { reservationErrors } from "../helpers/reservations"
import { medusaTests } from "../helpers/medusa-tests"
import { testEnvironment } from "../helpers/test-environment"
import { waitFor } from "../helpers/wait-for"

jest.setTimeout(120_000)

/** WPS has it best; it takes no cancellations over its API. */
const puller = "87-5503"
/** Best from Automatic, which revokes over its API. */
const clutch = "49-0900"

const revoking = { method: "POST", path: /^\/order\/revoke$/ }

const mailServer = useMailServer()

medusaTests({
  env: testEnvironment,
  testSuite: ({ api, getContainer }) => {
    const shop = new FourDistributorShop(api, getContainer)
    const { wps, automatic } = shop.distributors

    beforeAll(() => shop.open())
    beforeEach(() => {
      shop.reset()
    })
    afterEach(async () => {
      expect(await reservationErrors(shop.container)).toEqual([])
    })
    afterAll(() => shop.close())

    const purchasing = () =>
      shop.container.resolve<PurchaseOrderModuleService>(PURCHASE_ORDER_MODULE)
    const order = (sku: string, quantity = 2) =>
      shop.placeOrder({ variants: [{ sku, quantity }] })
    const place = async (placed: PlacedOrder, distributor_id: string) => {
      const [item] = placed.items
      const { status, data } = await shop.post(
        `/admin/dropship/orders/${placed.id}`,
        {
          confirm: true,
          accept: ["stock_unknown", "stock_short", "margin_below_limit"],
          purchase_orders: [
            {
              distributor_id,
              lines: [
                {
                  line_item_id: item?.id,
                  sku: distributor_id === "wps" ? puller : "RID-CVT9",
                  quantity: item?.quantity,
                },
              ],
            },
          ],
        }
      )
      expect(data).toHaveProperty("purchase_orders")
      expect(status).toBe(200)
      return data.purchase_orders[0] as PurchaseOrder
    }
    const buyAt = async (id: "wps" | "automatic", quantity = 2) => {
      const placed = await order(id === "wps" ? puller : clutch, quantity)
      return { placed, sent: await place(placed, id) }
    }
    const pathOf = ({ id }: { id: string }) =>
      `/admin/dropship/purchase-orders/${id}`
    const view = async (one: { id: string }): Promise<PurchaseOrder> =>
      (await shop.get(pathOf(one))).data.purchase_order
    const sync = async (one: { id: string }): Promise<PurchaseOrder> =>
      (await shop.post(`${pathOf(one)}/sync`)).data.purchase_order
    const cancel = (one: { id: string }, body: object = {}) =>
      shop.post(`${pathOf(one)}/cancel`, {
        reason: "The buyer changed his mind",
        ...body,
      })
    const lineOf = async ({ id }: PlacedOrder) =>
      (await shop.get(`/admin/dropship/orders/${id}`)).data.dropship.lines[0]
    const letTimePass = (one: { id: string }) =>
      purchasing().updatePurchaseOrders({
        id: one.id,
        submitting_at: new Date(Date.now() - 3600_000),
        next_sync_at: new Date(Date.now() - 1000),
      })
    const recover = () =>
      recoverPurchaseOrdersWorkflow(shop.container).run({ input: {} })
    const bookOf = ({ po_number }: PurchaseOrder) =>
      automatic.simulator.book.orders(po_number)
    const revocations = () =>
      automatic.simulator.requestsTo("POST", "/order/revoke")

    describe("canceling at a distributor whose API takes it", () => {
      it("revokes it there, opens its lines, and changes nothing twice", async () => {
        const { placed, sent } = await buyAt("automatic")
        const foreseen = await shop.get(`${pathOf(sent)}/cancel`)
        expect(foreseen.data.cancellation).toMatchObject({
          way: "ask",
          money_at_risk: { units: 2 },
        })

        const { status, data } = await cancel(sent)
        expect(status).toBe(200)
        expect(data.purchase_order).toMatchObject({
          status: "canceled",
          needs_attention: false,
          lines: [{ canceled_quantity: 2 }],
        })
        expect(data.purchase_order.events[0]).toMatchObject({
          type: "canceled",
          message:
            "Canceled at Automatic Distributors: The buyer changed his mind",
          data: { status: "canceled" },
        })
        expect(bookOf(sent)).toMatchObject([{ status: "canceled" }])
        expect(await lineOf(placed)).toMatchObject({
          state: "ready",
          open_quantity: 2,
        })

        const again = await cancel(sent)
        expect(again.status).toBe(200)
        expect(again.data.purchase_order.events).toEqual(
          data.purchase_order.events
        )
        expect(revocations()).toHaveLength(1)

        const next = await place(placed, "automatic")
        expect(next.po_number).toBe(sent.po_number.replace(/1$/, "2"))
        expect(next.status).toBe("submitted")
      })

      it("looks it up when no answer came", async () => {
        const { sent } = await buyAt("automatic")
        automatic.simulator.fail({ ...revoking, fault: { kind: "drop-after" } })
        const { status, data } = await cancel(sent)
        expect(status).toBe(200)
        expect(data.purchase_order).toMatchObject({
          status: "submitted",
          needs_attention: true,
        })
        expect(data.purchase_order.attention_reason).toMatch(
          /not known whether Automatic Distributors canceled/
        )

        await letTimePass(sent)
        await trackShipments(shop.container)
        expect(await view(sent)).toMatchObject({ status: "canceled" })
      })

      it("keeps asking for a person while it stays open there", async () => {
        const { sent } = await buyAt("automatic")
        automatic.simulator.fail({ ...revoking, fault: { status: 500 } })
        await cancel(sent)
        expect(await sync(sent)).toMatchObject({
          status: "submitted",
          needs_attention: true,
        })
        expect((await cancel(sent)).data.purchase_order).toMatchObject({
          status: "canceled",
          needs_attention: false,
        })
      })

      it("cancels the rest by hand of what shipped in part", async () => {
        const { placed, sent } = await buyAt("automatic", 3)
        automatic.simulator.book.ship(sent.po_number, {
          lines: [{ sku: "RID-CVT9", quantity: 1 }],
        })
        await sync(sent)
        const refused = await cancel(sent)
        expect(refused.status).toBe(409)
        expect(refused.data).toMatchObject({
          type: "conflict",
          can_force: true,
        })
        expect(refused.data.message).toMatch(/has shipped, at least in part/)

        const { data } = await cancel(sent, { force: true })
        expect(data.purchase_order).toMatchObject({
          status: "shipped",
          lines: [{ shipped_quantity: 1, canceled_quantity: 2 }],
        })
        expect(await lineOf(placed)).toMatchObject({ open_quantity: 2 })
        expect(await sync(sent)).toMatchObject({ status: "shipped" })
      })
    })

    describe("canceling at a distributor that must be called", () => {
      it("says whom to call and what to say, and changes nothing", async () => {
        const { placed, sent } = await buyAt("wps")
        const [number] = sent.distributor_orders.map((one) => one.number)
        const { status, data } = await cancel(sent)
        expect(status).toBe(409)
        expect(data.can_force).toBe(true)
        for (const word of [
          "Western Power Sports",
          sent.po_number,
          number ?? "",
          "at risk",
        ]) {
          expect(data.message).toContain(word)
        }
        expect(await view(sent)).toEqual(sent)
        expect(await lineOf(placed)).toMatchObject({ open_quantity: 0 })
      })

      it("records it as canceled by hand, and watches whether it ships", async () => {
        const { placed, sent } = await buyAt("wps")
        const { data } = await cancel(sent, { force: true })
        expect(data.purchase_order).toMatchObject({
          status: "canceled",
          needs_attention: false,
        })
        expect(await lineOf(placed)).toMatchObject({ open_quantity: 2 })
        expect(await sync(sent)).toMatchObject({
          status: "canceled",
          needs_attention: false,
        })

        wps.simulator.ship(sent.po_number)
        await letTimePass(sent)
        await trackShipments(shop.container)
        const shipped = await view(sent)
        expect(shipped).toMatchObject({
          status: "shipped",
          needs_attention: true,
        })
        expect(shipped.attention_reason).toMatch(/^Shipped though canceled/)
        expect(shipped.shipments[0]?.fulfillment_id).not.toBeNull()
        expect((await sync(sent)).shipments).toHaveLength(
          shipped.shipments.length
        )
      })

      it("warns of the money where nobody knows whether it arrived", async () => {
        wps.simulator.fail({
          method: "POST",
          path: /^\/orders$/,
          fault: { kind: "drop-after" },
        })
        const { sent } = await buyAt("wps")
        expect(sent.status).toBe("unconfirmed")
        const refused = await cancel(sent)
        expect(refused.status).toBe(409)
        expect(refused.data).toMatchObject({ can_force: true })
        expect(refused.data.message).toMatch(
          /not known whether Western Power Sports has .* USD \(2 units\) is at risk/
        )

        const { data } = await cancel(sent, { force: true })
        expect(data.purchase_order.status).toBe("canceled")
        await letTimePass(sent)
        await recover()
        expect((await view(sent)).status).toBe("canceled")
        await trackShipments(shop.container)
        expect((await view(sent)).attention_reason).toMatch(/still has .* open/)
      })

      it("does not ask anybody about what was not sent", async () => {
        wps.simulator.fail({
          method: "POST",
          path: /^\/orders$/,
          times: 10,
          fault: { status: 429, headers: { "Retry-After": "0" } },
        })
        const { placed, sent } = await buyAt("wps")
        expect(sent.status).toBe("pending")
        const { data } = await cancel(sent)
        expect(data.purchase_order.status).toBe("canceled")
        expect(await lineOf(placed)).toMatchObject({ open_quantity: 2 })
        wps.simulator.clearFaults()
        await letTimePass(sent)
        await recover()
        expect(wps.simulator.orders(sent.po_number)).toEqual([])
      })

      it("names what is wrong with the request", async () => {
        const { sent } = await buyAt("wps")
        const { status, data } = await cancel(sent, { reason: " " })
        expect([status, data.field]).toEqual([400, "reason"])
        expect((await cancel({ id: "dpo_none" })).status).toBe(404)
      })
    })

    describe("canceling while it is being sent", () => {
      it.each([
        ["wps", "stored"],
        ["wps", "being sent"],
        ["automatic", "stored"],
        ["automatic", "being sent"],
      ] as const)("ends clearly at %s, once it is %s", async (id, moment) => {
        const { simulator } = shop.distributors[id]
        const path = id === "wps" ? "/orders" : "/order/create"
        simulator.fail({
          method: "POST",
          path: new RegExp(`^${path}$`),
          fault: { kind: "slow", ms: 600 },
        })
        const placed = await order(id === "wps" ? puller : clutch)
        const placing = place(placed, id)
        const list = `/admin/dropship/purchase-orders?order_id=${placed.id}`
        const stored: PurchaseOrder[] = []
        await waitFor(`the purchase order to be ${moment}`, async () => {
          stored.push(...(await shop.get(list)).data.purchase_orders)
          return moment === "stored"
            ? stored.length > 0
            : simulator.requestsTo("POST", path).length > 0
        })
        const [sent] = stored
        if (!sent) {
          throw new Error("It was sent before it was stored")
        }
        const answers = await Promise.all([cancel(sent), cancel(sent)])
        await placing
        expect(answers.every(({ status }) => status < 500)).toBe(true)

        const end = await view(sent)
        const isTaken =
          id === "wps"
            ? wps.simulator.orders(end.po_number).length > 0
            : bookOf(end).some(({ status }) => status !== "canceled")
        expect([end.status, isTaken]).toEqual(
          end.status === "canceled" ? ["canceled", false] : ["submitted", true]
        )
        if (id === "automatic") {
          expect(end.status).toBe("canceled")
        }
      })
    })

    describe("what the shop does with the order", () => {
      it("revokes what is canceled, or asks for a person with the money at risk", async () => {
        const atAutomatic = await buyAt("automatic")
        const atWps = await buyAt("wps")
        for (const { placed } of [atAutomatic, atWps]) {
          await cancelOrderWorkflow(shop.container).run({
            input: { order_id: placed.id },
          })
        }
        await waitFor("the revocation", async () => {
          return (await view(atAutomatic.sent)).status === "canceled"
        })
        expect(bookOf(atAutomatic.sent)).toMatchObject([{ status: "canceled" }])
        await waitFor("the attention", async () => {
          return (await view(atWps.sent)).needs_attention
        })
        const { attention_reason, events } = await view(atWps.sent)
        expect(attention_reason).toMatch(
          /was canceled in the shop.*Call Western Power Sports.*USD \(2 units\)/
        )
        expect(events[0]).toMatchObject({
          type: "attention",
          data: { money_at_risk: { units: 2, amount: expect.any(Number) } },
        })
      })

      it("revokes what was taken while the order was being canceled", async () => {
        automatic.simulator.fail({
          method: "POST",
          path: /^\/order\/create$/,
          fault: { kind: "slow", ms: 1500 },
        })
        const placed = await order(clutch)
        const placing = place(placed, "automatic")
        await waitFor(
          "it to be sent",
          () =>
            automatic.simulator.requestsTo("POST", "/order/create").length > 0
        )
        await cancelOrderWorkflow(shop.container).run({
          input: { order_id: placed.id },
        })
        const sent = await placing
        await waitFor("the revocation", async () => {
          return (await view(sent)).status === "canceled"
        })
        expect(bookOf(sent)).toMatchObject([{ status: "canceled" }])
        await waitFor("nothing to be reserved", async () => {
          const levels = Object.values(await shop.stockOf(clutch))
          return levels.every(({ reserved }) => reserved === 0)
        })
      })

      it("tells what an edited order no longer wants, and reserves the rest there", async () => {
        const { placed, sent } = await buyAt("wps", 3)
        await editQuantity(shop.container, placed.id, {
          itemId: placed.items[0]?.id ?? "",
          quantity: 1,
        })
        await waitFor("the attention", async () => {
          return (await view(sent)).needs_attention
        })
        const { attention_reason, events } = await view(sent)
        expect(attention_reason).toMatch(
          new RegExp(`no longer wants 2 × ${puller} of ${sent.po_number}`)
        )
        expect(events[0]).toMatchObject({
          data: { money_at_risk: { units: 2 } },
        })
        await waitFor("the rest to be reserved", async () => {
          const level = (await shop.stockOf(puller))[shop.locations.wps ?? ""]
          return level?.reserved === 1
        })
      })

      it("stops what was not sent when a line is taken off", async () => {
        wps.simulator.fail({
          method: "POST",
          path: /^\/orders$/,
          times: 10,
          fault: { status: 429, headers: { "Retry-After": "0" } },
        })
        const placed = await shop.placeOrder({
          variants: [
            { sku: puller, quantity: 2 },
            { sku: clutch, quantity: 1 },
          ],
        })
        const [item] = placed.items.filter(({ sku }) => sku === puller)
        const { data } = await shop.post(
          `/admin/dropship/orders/${placed.id}`,
          {
            confirm: true,
            purchase_orders: [
              {
                distributor_id: "wps",
                lines: [{ line_item_id: item?.id, sku: puller, quantity: 2 }],
              },
            ],
          }
        )
        const [sent] = data.purchase_orders
        expect(sent.status).toBe("pending")
        await editQuantity(shop.container, placed.id, {
          itemId: item?.id ?? "",
          quantity: 0,
        })
        await waitFor("it to be stopped", async () => {
          return (await view(sent)).status === "canceled"
        })
        expect(wps.simulator.orders(sent.po_number)).toEqual([])
      })

      it("asks for a person when money is refunded before it shipped", async () => {
        const { placed, sent } = await buyAt("wps")
        await refundPaymentWorkflow(shop.container).run({
          input: { payment_id: placed.payment_id, amount: 5 },
        })
        await waitFor("the attention", async () => {
          return (await view(sent)).needs_attention
        })
        expect((await view(sent)).attention_reason).toMatch(
          /A payment was refunded.*cancel .*USD \(2 units\) is at risk/
        )
      })
    })

    describe("tracking entered by hand", () => {
      const enter = (one: PurchaseOrder, given: object = {}) =>
        shop.post(`${pathOf(one)}/shipments`, {
          tracking_number: "1z 0000 0000 0000 0003",
          carrier: "UPS",
          lines: [{ line_id: one.lines[0]?.id, quantity: 1 }],
          ...given,
        })

      it("is registered, mailed once, and taken over by the distributor's report", async () => {
        const { sent } = await buyAt("wps")
        const { status, data } = await enter(sent)
        expect(status).toBe(200)
        expect(data.purchase_order).toMatchObject({
          status: "partially_shipped",
          lines: [{ shipped_quantity: 1 }],
          shipments: [
            { tracking_number: "1Z0000000000000003", carrier: "UPS" },
          ],
        })
        const [entered] = data.purchase_order.shipments
        expect(entered.fulfillment_id).not.toBeNull()
        expect(entered.emailed_at).not.toBeNull()
        expect(mailServer.messages).toHaveLength(1)

        wps.simulator.ship(sent.po_number, {
          trackingNumber: "1Z0000000000000003",
          lines: [{ sku: puller, quantity: 1 }],
        })
        const reported = await sync(sent)
        expect(reported.shipments).toMatchObject([{ id: entered.id }])
        expect(reported.lines[0]?.shipped_quantity).toBe(1)
        expect(mailServer.messages).toHaveLength(1)

        wps.simulator.ship(sent.po_number)
        const all = await sync(sent)
        expect(all).toMatchObject({ status: "shipped" })
        expect(all.shipments).toHaveLength(2)
        expect(mailServer.messages).toHaveLength(2)
      })

      it("names the field that can't be right", async () => {
        const { sent } = await buyAt("wps")
        const line_id = sent.lines[0]?.id
        const wrong = [
          [{ lines: [{ line_id, quantity: 3 }] }, "lines.0.quantity"],
          [{ lines: [{ line_id: "x", quantity: 1 }] }, "lines.0.line_id"],
          [{ lines: [] }, "lines"],
          [{ tracking_number: "  " }, "tracking_number"],
        ] as const
        for (const [body, field] of wrong) {
          const { status, data } = await enter(sent, body)
          expect([status, data.field]).toEqual([400, field])
        }
        await enter(sent)
        const twice = await enter(sent)
        expect([twice.status, twice.data.field]).toEqual([
          400,
          "tracking_number",
        ])
        expect((await view(sent)).shipments).toHaveLength(1)
      })

      it("needs a purchase order that the distributor has", async () => {
        const { sent } = await buyAt("automatic")
        await cancel(sent)
        const { status, data } = await enter(sent)
        expect(status).toBe(409)
        expect(data.message).toMatch(/is canceled/)
      })
    })
  },
})
