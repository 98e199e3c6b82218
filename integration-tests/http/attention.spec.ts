import { Modules } from "@medusajs/framework/utils"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import tellAttention from "../../src/jobs/tell-attention"
import type { DistributorOrderReport } from "../../src/distributors/adapter"
import { DISTRIBUTOR_MODULE } from "../../src/modules/distributor/module-key"
import type { DistributorModuleService } from "../../src/modules/distributor/service"
import { PURCHASE_ORDER_MODULE } from "../../src/modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../src/modules/purchase-order/service"
import { SUPPLY_MODULE } from "../../src/modules/supply"
import type { SupplyModuleService } from "../../src/modules/supply/service"
import type { AttentionItem } from "../../src/schemas/attention"
import type { PurchaseOrder } from "../../src/schemas/purchase-order"
import { DropshipShop } from "../helpers/dropship-shop"
import { useMailServer } from "../helpers/mail-server"
import type { PlacedOrder } from "../helpers/orders"
import { medusaTests } from "../helpers/medusa-tests"
import { testEnvironment } from "../helpers/test-environment"
import { waitFor } from "../helpers/wait-for"

jest.setTimeout(120_000)

const puller = "87-5503"
const placing = { method: "POST", path: /^\/orders$/ }
const merchant = "merchant@example.test"

const mailServer = useMailServer()

medusaTests({
  env: testEnvironment,
  testSuite: ({ api, getContainer }) => {
    describe("attention", () => {
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
      const distributors = () =>
        shop.container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
      const supply = () =>
        shop.container.resolve<SupplyModuleService>(SUPPLY_MODULE)
      const order = (quantity = 2) =>
        shop.placeOrder({ variants: [{ sku: puller, quantity }] })
      const place = async ({ id }: PlacedOrder): Promise<PurchaseOrder> => {
        const { status, data } = await shop.post(
          `/admin/dropship/orders/${id}`,
          { confirm: true, accept: ["stock_unknown", "stock_short"] }
        )
        expect([status, data.message]).toEqual([200, undefined])
        return data.purchase_orders[0]
      }
      const beRefused = async (placed: PlacedOrder) => {
        shop.simulator.fail({ ...placing, fault: { status: 422 } })
        const refused = await place(placed)
        expect(refused.status).toBe("rejected")
        return refused
      }
      const list = async (query = "") => {
        const { status, data } = await shop.get(
          `/admin/dropship/attention${query}`
        )
        expect(status).toBe(200)
        return data as {
          items: AttentionItem[]
          count: number
          limit: number
          offset: number
        }
      }
      const kinds = async (query = "") =>
        (await list(query)).items.map(({ kind }) => kind).sort()
      const settle = ({ id }: { id: string }, body: object = {}) =>
        shop.post(`/admin/dropship/purchase-orders/${id}/attention`, {
          resolved: true,
          ...body,
        })
      /** What the distributor says of it: total billed, units back-ordered. */
      const report = (
        { id }: { id: string },
        total: number | null,
        backorderedQuantity = 0
      ) => {
        const said: DistributorOrderReport = {
          number: "41234567",
          status: "Open",
          isCanceled: false,
          warehouse: "ID",
          freight: total === null ? null : 12.5,
          total,
          invoiceNumber: null,
          lines: [
            {
              sku: puller,
              quantity: 2,
              backorderedQuantity,
              canceledQuantity: 0,
            },
          ],
          parcels: [],
        }
        return purchasing().applyReport(id, [said], {
          actor: "system",
          mailCorrections: true,
          billedLimitPercent: 10,
        })
      }
      const submitted = async () => {
        const sent = await place(await order())
        const { distributor_orders } = await purchasing().retrievePurchaseOrder(
          sent.id,
          { relations: ["distributor_orders"] }
        )
        // What is reported here is the only order.
        await purchasing().deleteDistributorOrders(
          distributor_orders.map(({ id }) => id)
        )
        return sent
      }
      const atBell = async (id: string) =>
        shop.container
          .resolve(Modules.NOTIFICATION)
          .listNotifications({ resource_id: id, channel: "feed" })

      it("has nothing where nothing waits, and refuses what it does not know", async () => {
        expect(await list()).toEqual({
          items: [],
          count: 0,
          limit: 20,
          offset: 0,
        })
        const { status, data } = await shop.get(
          "/admin/dropship/attention?kind=hunger"
        )
        expect([status, data.field]).toEqual([400, "kind"])
      })

      it("shows a refusal until its units are bought elsewhere", async () => {
        const placed = await order()
        const refused = await beRefused(placed)

        const { items, count } = await list()
        expect(count).toBe(1)
        expect(items).toEqual([
          expect.objectContaining({
            kind: "rejected",
            id: refused.id,
            order_id: placed.id,
            purchase_order_id: refused.id,
            po_number: refused.po_number,
            distributor_id: "wps",
            message: refused.attention_reason,
            action: expect.stringContaining("buy the lines elsewhere"),
            since: expect.stringMatching(/^\d{4}-.*Z$/),
          }),
        ])

        expect((await place(placed)).status).toBe("submitted")
        expect(await list()).toMatchObject({ items: [], count: 0 })
      })

      it("shows a refusal until its order is closed, or a person says so", async () => {
        const placed = await order()
        await beRefused(placed)
        const other = await beRefused(await order())
        expect((await list()).count).toBe(2)

        await cancelOrderWorkflow(shop.container).run({
          input: { order_id: placed.id, no_notification: true },
        })
        expect((await list()).items).toMatchObject([{ id: other.id }])

        const { status, data } = await settle(other, { note: "Refunded" })
        expect(status).toBe(200)
        expect(data.purchase_order).toMatchObject({
          status: "rejected",
          needs_attention: false,
          attention_reason: null,
        })
        expect(data.purchase_order.events[0]).toMatchObject({
          type: "attention_settled",
          actor: expect.stringMatching(/^user_/),
          message: "Dealt with: Refunded",
          data: { kinds: ["rejected"], note: "Refunded" },
        })
        expect((await list("?limit=0")).count).toBe(0)
        const again = await settle(other)
        expect([again.status, again.data.type]).toEqual([409, "conflict"])
      })

      it("shows a bill above what was expected, once for each amount", async () => {
        const sent = await submitted()
        const expected = sent.total_cost ?? NaN
        const settings = { billed_difference_limit_percent: 10 }
        expect(
          (await shop.post("/admin/dropship/settings", settings)).status
        ).toBe(200)

        await report(sent, expected + 1)
        expect(await kinds()).toEqual([])
        const { bill_attention } = await report(sent, expected + 20)
        expect(bill_attention).toContain("20.00 USD more than expected")
        expect((await report(sent, expected + 20)).bill_attention).toBeNull()

        const { data } = await shop.get(
          `/admin/dropship/purchase-orders/${sent.id}`
        )
        expect(data.purchase_order).toMatchObject({
          freight_cost: 12.5,
          billed_difference: 20,
          billed_excess: 20,
        })
        expect(await kinds("?kind=billed_above_expected")).toHaveLength(1)
        await settle(sent, { kind: "billed_above_expected" })
        await report(sent, expected + 20)
        expect(await kinds()).toEqual([])
        await report(sent, expected + 21)
        expect(await kinds()).toEqual(["billed_above_expected"])
        await report(sent, null)
        expect(await kinds()).toEqual([])
      })

      it("shows back-orders and other reasons side by side, each with its end", async () => {
        const sent = await submitted()
        await report(sent, null, 1)
        await purchasing().updatePurchaseOrders({
          id: sent.id,
          needs_attention: true,
          attention_reason: "Ask them.",
        })
        expect(await kinds()).toEqual(["backordered", "needs_attention"])
        expect((await list("?limit=1&offset=1")).items).toHaveLength(1)

        await settle(sent, { kind: "backordered" })
        expect(await kinds()).toEqual(["needs_attention"])
        await report(sent, null, 2)
        expect(await kinds()).toEqual(["backordered", "needs_attention"])
        const { data } = await settle(sent)
        expect(data.purchase_order.events[0].data.kinds.sort()).toEqual([
          "backordered",
          "needs_attention",
        ])
        expect(await kinds()).toEqual([])
      })

      it("shows what nobody knows only after a while, and lets nobody wave it away", async () => {
        shop.simulator.fail({ ...placing, fault: { kind: "drop-after" } })
        const sent = await place(await order())
        expect(sent.status).toBe("unconfirmed")
        expect(await kinds()).toEqual([])

        await purchasing().updatePurchaseOrders({
          id: sent.id,
          submitting_at: new Date(Date.now() - 3600_000),
        })
        expect(await kinds("?distributor_id=wps")).toEqual(["unconfirmed"])
        expect(await kinds("?distributor_id=tucker")).toEqual([])
        const { status, data } = await settle(sent)
        expect([status, data.type]).toEqual([409, "conflict"])
        expect(data.message).toContain("Enter the distributor's order number")

        for (const reason of ["No answer at 10:01.", "No answer at 10:09."]) {
          await purchasing().updatePurchaseOrders({
            id: sent.id,
            needs_attention: true,
            attention_reason: reason,
          })
          expect((await list()).items).toMatchObject([
            { kind: "unconfirmed", message: reason },
          ])
          await tellAttention(shop.container)
        }
        expect(await atBell(sent.id)).toHaveLength(1)
      })

      it("shows held and failed feeds and failing connections while they are so", async () => {
        const run = await supply().createFeedRuns({
          distributor_id: "wps",
          status: "held",
          trigger: "schedule",
          started_at: new Date(),
          heartbeat_at: new Date(),
          held_reason: "It has 40 % fewer items.",
        })
        await distributors().recordCheck("wps", {
          ok: false,
          error: "The token was refused.",
        })
        expect(await kinds()).toEqual(["connection_failing", "feed_held"])

        await supply().updateFeedRuns({
          id: run.id,
          status: "failed",
          error: "No such folder.",
        })
        await distributors().recordCheck("wps", { ok: true, error: null })
        const { items } = await list()
        expect(items).toMatchObject([
          {
            kind: "feed_failed",
            id: run.id,
            order_id: null,
            purchase_order_id: null,
            message:
              "The last feed of Western Power Sports failed. No such folder.",
          },
        ])
        await shop.pullFeed()
        expect(await kinds()).toEqual([])
      })

      it("is told to the merchant once: at the bell, and by e-mail where wanted", async () => {
        await shop.post("/admin/dropship/settings", { notify_email: merchant })
        const placed = await order()
        const refused = await beRefused(placed)
        const isOurs = ({ to }: { to: string[] }) => to.includes(merchant)

        const mail = await mailServer.waitFor(isOurs, 20_000)
        expect(mail.subject).toBe(
          `Western Power Sports refused ${refused.po_number}`
        )
        expect(mail.to).toEqual([merchant])
        expect(mail.text).toContain("buy the lines elsewhere")
        await tellAttention(shop.container)
        await tellAttention(shop.container)
        expect(mailServer.messages.filter(isOurs)).toHaveLength(1)
        expect(await atBell(refused.id)).toMatchObject([
          { status: "success", data: { title: mail.subject } },
        ])
      })

      it("says at the bell that an e-mail was not sent, and tries it no more", async () => {
        await shop.post("/admin/dropship/settings", { notify_email: merchant })
        mailServer.refuseNext(1)
        const refused = await beRefused(await order())

        await waitFor(
          "both entries",
          async () => (await atBell(refused.id)).length === 2
        )
        await tellAttention(shop.container)
        expect(mailServer.messages).toEqual([])
        expect(await atBell(refused.id)).toEqual(
          expect.arrayContaining([
            expect.objectContaining({
              data: expect.objectContaining({
                title: "An e-mail about what waits was not sent",
              }),
            }),
          ])
        )
      })
    })
  },
})
