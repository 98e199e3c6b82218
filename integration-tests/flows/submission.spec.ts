import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { PURCHASE_ORDER_MODULE } from "../../src/modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../src/modules/purchase-order/service"
import { recoverPurchaseOrdersWorkflow } from "../../src/workflows/purchase-order/recover-purchase-orders"
import { DropshipShop } from "../helpers/dropship-shop"
import type { PlacedOrder } from "../helpers/orders"
import { medusaTests } from "../helpers/medusa-tests"
import { testEnvironment } from "../helpers/test-environment"
import { waitFor } from "../helpers/wait-for"

const puller = "87-5503"
const placing = { method: "POST", path: /^\/orders$/ }

medusaTests({
  env: testEnvironment,
  testSuite: ({ api, getContainer }) => {
    describe("sending a purchase order", () => {
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

      const purchasing = () =>
        shop.container.resolve<PurchaseOrderModuleService>(
          PURCHASE_ORDER_MODULE
        )
      const order = (quantity = 2) =>
        shop.placeOrder({ variants: [{ sku: puller, quantity }] })
      const place = async (placed: PlacedOrder) => {
        const path = `/admin/dropship/orders/${placed.id}`
        const { status, data } = await shop.post(path, {
          confirm: true,
          // It is the sending that goes wrong here, not the check before.
          accept: ["stock_unknown"],
        })
        expect(status).toBe(200)
        return data.purchase_orders[0]
      }
      const recover = () =>
        recoverPurchaseOrdersWorkflow(shop.container).run({ input: {} })
      const now = async (id: string) =>
        (await shop.get(`/admin/dropship/purchase-orders/${id}`)).data
          .purchase_order
      /** As if the time had passed: everything is due, and long ago. */
      const letTimePass = async (id: string) => {
        await purchasing().updatePurchaseOrders({
          id,
          submitting_at: new Date(Date.now() - 3600_000),
          next_sync_at: new Date(Date.now() - 1000),
        })
      }
      const linesOf = async (placed: PlacedOrder) =>
        (await shop.get(`/admin/dropship/orders/${placed.id}`)).data.dropship
          .lines

      describe("when the answer to the placing call never came", () => {
        it("is unconfirmed, then adopted: the distributor had taken it", async () => {
          for (const kind of ["drop-after", "malformed"] as const) {
            shop.reset()
            shop.simulator.fail({ ...placing, fault: { kind } })
            const placed = await order()
            const sent = await place(placed)
            expect(sent.status).toBe("unconfirmed")
            expect((await linesOf(placed))[0]).toMatchObject({
              state: "ordered",
              open_quantity: 0,
            })

            await letTimePass(sent.id)
            await recover()

            const found = await now(sent.id)
            const [atWps] = shop.simulator.orders(sent.po_number)
            expect(found).toMatchObject({
              status: "submitted",
              distributor_orders: [{ number: atWps?.order_number }],
            })
            expect(shop.simulator.orders(sent.po_number)).toHaveLength(1)
          }
        })

        it("is sent again under its number once absence is proven", async () => {
          shop.simulator.fail({ ...placing, fault: { kind: "drop-before" } })
          const sent = await place(await order())
          expect(sent.status).toBe("unconfirmed")

          await purchasing().updatePurchaseOrders({
            id: sent.id,
            next_sync_at: new Date(Date.now() - 1000),
          })
          await recover()
          // So soon, absence proves nothing: WPS may still be working on it.
          expect((await now(sent.id)).status).toBe("unconfirmed")
          expect(shop.simulator.orders(sent.po_number)).toEqual([])

          await letTimePass(sent.id)
          await recover()
          expect((await now(sent.id)).status).toBe("submitted")
          expect(shop.simulator.orders(sent.po_number)).toMatchObject([
            { items: [{ sku: puller, quantity: 2 }] },
          ])
        })

        it("stays unconfirmed while nobody answers, and asks for a person", async () => {
          shop.simulator.fail({
            ...placing,
            fault: { status: 503, body: "<html>Down</html>" },
          })
          const sent = await place(await order())
          shop.simulator.fail({
            method: "GET",
            path: /^\/orders\//,
            times: Infinity,
            fault: { status: 500 },
          })
          for (let lookUp = 1; lookUp <= 5; lookUp += 1) {
            await letTimePass(sent.id)
            await recover()
          }
          const waiting = await now(sent.id)
          expect(waiting).toMatchObject({
            status: "unconfirmed",
            needs_attention: true,
          })
          expect(waiting.attention_reason).toContain(sent.po_number)
          expect(shop.simulator.orders(sent.po_number)).toEqual([])
        })

        it("looks it up on retry, and never sends blindly", async () => {
          shop.simulator.fail({ ...placing, fault: { kind: "drop-after" } })
          const sent = await place(await order())
          const path = `/admin/dropship/purchase-orders/${sent.id}/retry`
          const { status, data } = await shop.post(path)
          expect(status).toBe(200)
          expect(data.purchase_order.status).toBe("submitted")
          expect(shop.simulator.orders(sent.po_number)).toHaveLength(1)
          expect(shop.simulator.requestsTo("POST", "/orders")).toHaveLength(1)
        })
      })

      describe("when the distributor refuses", () => {
        it("opens the lines again and puts the reservation back", async () => {
          shop.simulator.fail({
            ...placing,
            fault: {
              status: 422,
              body: '{"message":"The account is on hold."}',
            },
          })
          const placed = await order()
          const before = await shop.stockOf(puller)
          const sent = await place(placed)
          expect(sent).toMatchObject({
            status: "rejected",
            needs_attention: true,
          })
          expect(sent.attention_reason).toContain("The account is on hold.")
          expect((await linesOf(placed))[0]).toMatchObject({
            state: "ready",
            open_quantity: 2,
          })
          const after = await shop.stockOf(puller)
          const shopLocation = shop.store.stock_location_id
          expect(after[shopLocation]).toEqual(before[shopLocation])
          expect(
            Object.values(after).reduce((sum, level) => sum + level.reserved, 0)
          ).toBe(2)
        })

        it("is definite before the placing call: a wrong token", async () => {
          shop.simulator.settings.token = "another-token"
          const placed = await order()
          const sent = await place(placed)
          expect(sent.status).toBe("rejected")
          expect(sent.attention_reason).toMatch(/token/i)
          expect(JSON.stringify(sent)).not.toContain("wps-sandbox-token")

          shop.simulator.settings.token = "wps-sandbox-token"
          const retried = await shop.post(
            `/admin/dropship/purchase-orders/${sent.id}/retry`
          )
          expect(retried.data.purchase_order).toMatchObject({
            po_number: sent.po_number,
            status: "submitted",
            needs_attention: false,
          })
          expect(shop.simulator.orders(sent.po_number)).toHaveLength(1)
          expect((await linesOf(placed))[0]?.state).toBe("ordered")
        })

        it("does not retry what was ordered elsewhere meanwhile", async () => {
          shop.simulator.fail({ ...placing, fault: { status: 422 } })
          const placed = await order()
          const refused = await place(placed)
          expect(refused.status).toBe("rejected")
          expect((await place(placed)).status).toBe("submitted")
          const { status, data } = await shop.post(
            `/admin/dropship/purchase-orders/${refused.id}/retry`
          )
          expect(status).toBe(409)
          expect(data.message).toMatch(/2 wanted, 0 open/)
          expect(shop.simulator.orders(refused.po_number)).toEqual([])
        })
      })

      it("refuses to retry what the distributor has", async () => {
        const sent = await place(await order())
        const { status, data } = await shop.post(
          `/admin/dropship/purchase-orders/${sent.id}/retry`
        )
        expect(status).toBe(409)
        expect(data.message).toMatch(/is submitted/)
      })

      it("waits when it is told to come back later, then sends", async () => {
        shop.simulator.fail({
          ...placing,
          times: 10,
          fault: { status: 429, headers: { "Retry-After": "0" } },
        })
        const sent = await place(await order())
        expect(sent.status).toBe("pending")
        expect(shop.simulator.orders(sent.po_number)).toEqual([])

        shop.simulator.clearFaults()
        await letTimePass(sent.id)
        await recover()
        expect((await now(sent.id)).status).toBe("submitted")
        expect(shop.simulator.orders(sent.po_number)).toMatchObject([
          { items: [{ sku: puller, quantity: 2 }] },
        ])
      })

      it("takes up what a crash left while it was being sent", async () => {
        const sent = await place(await order())
        await purchasing().updatePurchaseOrders({
          id: sent.id,
          status: "submitting",
        })
        await letTimePass(sent.id)
        await recover()
        const taken = await now(sent.id)
        expect(taken.status).toBe("submitted")
        expect(taken.events).toEqual(
          expect.arrayContaining([
            expect.objectContaining({ type: "unconfirmed", actor: "system" }),
          ])
        )
        expect(shop.simulator.requestsTo("POST", "/orders")).toHaveLength(1)
      })

      it("does not take a slow sender for a dead one", async () => {
        shop.simulator.fail({ ...placing, fault: { kind: "slow", ms: 3000 } })
        const placed = await order()
        const sending = place(placed)
        const list = `/admin/dropship/purchase-orders?order_id=${placed.id}`
        await waitFor("the purchase order to be sent", async () => {
          const { data } = await shop.get(list)
          return data.purchase_orders[0]?.status === "submitting"
        })
        await recoverPurchaseOrdersWorkflow(shop.container).run({
          input: { abandoned_after: 0 },
        })
        const sent = await sending
        expect(sent.status).toBe("submitted")
        expect(shop.simulator.orders(sent.po_number)).toHaveLength(1)
        expect(shop.simulator.requestsTo("POST", "/orders")).toHaveLength(1)
      })

      it("does not send for an order that was canceled meanwhile", async () => {
        shop.simulator.fail({
          ...placing,
          times: 10,
          fault: { status: 429, headers: { "Retry-After": "0" } },
        })
        const placed = await order()
        const sent = await place(placed)
        shop.simulator.clearFaults()
        await cancelOrderWorkflow(shop.container).run({
          input: { order_id: placed.id },
        })
        const isStopped = async () => (await now(sent.id)).status === "canceled"
        await waitFor("the purchase order to be stopped", isStopped)

        // As if the program had ended before it heard of the cancellation.
        await purchasing().updatePurchaseOrders({
          id: sent.id,
          status: "pending",
        })
        await letTimePass(sent.id)
        await recover()

        expect(await isStopped()).toBe(true)
        expect(shop.simulator.orders(sent.po_number)).toEqual([])
        const stock = await shop.stockOf(puller)
        expect(
          Object.values(stock).reduce((sum, level) => sum + level.reserved, 0)
        ).toBe(0)
      })

      it("leaves nothing reserved when cancel and recovery meet", async () => {
        shop.simulator.fail({
          ...placing,
          times: 10,
          fault: { status: 429, headers: { "Retry-After": "0" } },
        })
        const placed = await order()
        const sent = await place(placed)
        await letTimePass(sent.id)
        const cancel = cancelOrderWorkflow(shop.container).run({
          input: { order_id: placed.id },
        })
        await Promise.all([cancel, recover()])
        await waitFor("the purchase order to be stopped", async () => {
          await letTimePass(sent.id)
          await recover()
          return (await now(sent.id)).status === "canceled"
        })
        await waitFor("nothing to be reserved", async () => {
          const levels = Object.values(await shop.stockOf(puller))
          return levels.every(({ reserved }) => reserved === 0)
        })
        expect(shop.simulator.orders(sent.po_number)).toEqual([])
      })

      it("asks for a person when an order is canceled after it was sent", async () => {
        const placed = await order()
        const sent = await place(placed)
        await cancelOrderWorkflow(shop.container).run({
          input: { order_id: placed.id },
        })
        await waitFor("the purchase order to ask for attention", async () => {
          return (await now(sent.id)).needs_attention === true
        })
        expect((await now(sent.id)).attention_reason).toMatch(
          /canceled in the shop.*Western Power Sports/
        )
      })
    })
  },
})
