import {
  beginClaimOrderWorkflow,
  beginExchangeOrderWorkflow,
  confirmClaimRequestWorkflow,
  confirmExchangeRequestWorkflow,
  orderClaimAddNewItemWorkflow,
  orderClaimItemWorkflow,
  orderExchangeAddNewItemWorkflow,
  orderExchangeRequestItemReturnWorkflow,
} from "@medusajs/medusa/core-flows"
import type { DropshipLine } from "../../src/schemas/dropship"
import type { PurchaseOrder } from "../../src/schemas/purchase-order"
import { DropshipShop } from "../helpers/dropship-shop"
import { heard } from "../helpers/heard"
import type { PlacedOrder } from "../helpers/orders"
import { reservationErrors } from "../helpers/reservations"
import { receiveReturn, requestReturn } from "../helpers/return-units"
import { medusaTests } from "../helpers/medusa-tests"
import { testEnvironment } from "../helpers/test-environment"

const puller = "87-5503"
/** What it is exchanged for. */
const grips = "69-5201"

medusaTests({
  env: testEnvironment,
  testSuite: ({ api, getContainer }) => {
    describe("returns, exchanges and claims of drop-shipped goods", () => {
      const shop = new DropshipShop(api, getContainer)

      beforeAll(async () => {
        await shop.open({ ownStock: () => 20 })
        await shop.post("/admin/dropship/settings", {
          keep_own_stock: false,
          payment_required: "none",
        })
      })
      beforeEach(() => {
        shop.reset()
      })
      afterEach(async () => {
        expect(await reservationErrors(shop.container)).toEqual([])
      })
      afterAll(() => shop.close())

      const pathOf = ({ id }: { id: string }) =>
        `/admin/dropship/purchase-orders/${id}`
      const view = async (one: { id: string }): Promise<PurchaseOrder> =>
        (await shop.get(pathOf(one))).data.purchase_order
      const linesOf = async ({ id }: PlacedOrder): Promise<DropshipLine[]> =>
        (await shop.get(`/admin/dropship/orders/${id}`)).data.dropship.lines
      const place = async (
        { id }: PlacedOrder,
        line: { line_item_id: string; sku: string; quantity: number }
      ): Promise<PurchaseOrder> => {
        const { data } = await shop.post(`/admin/dropship/orders/${id}`, {
          confirm: true,
          accept: ["stock_short"],
          purchase_orders: [{ distributor_id: "wps", lines: [line] }],
        })
        expect(data).toHaveProperty("purchase_orders")
        return data.purchase_orders[0]
      }
      const ship = async (sent: PurchaseOrder, quantity?: number) => {
        shop.simulator.ship(
          sent.po_number,
          quantity === undefined ? {} : { lines: [{ sku: puller, quantity }] }
        )
        const { data } = await shop.post(`${pathOf(sent)}/sync`)
        return data.purchase_order as PurchaseOrder
      }
      /** An order of three, bought at WPS, of which so many have left. */
      const buy = async (shipped?: number) => {
        const placed = await shop.placeOrder({
          variants: [{ sku: puller, quantity: 3 }],
        })
        const line_item_id = placed.items[0]?.id ?? ""
        const line = { line_item_id, sku: puller, quantity: 3 }
        const sent = await ship(await place(placed, line), shipped)
        const { stock_location_id } = (
          await shop.get("/admin/dropship/distributors/wps")
        ).data.distributor
        return { placed, sent, line_item_id, wps: String(stock_location_id) }
      }
      const takeBack = async (
        { placed, line_item_id: id }: Awaited<ReturnType<typeof buy>>,
        location_id: string
      ) => {
        const return_id = await requestReturn(shop.container, {
          order_id: placed.id,
          location_id,
          items: [{ id, quantity: 2 }],
        })
        const receive = (quantity: number) =>
          receiveReturn(shop.container, {
            return_id,
            items: [{ id, quantity }],
          })
        return { return_id, receive }
      }

      it("counts no return as the distributor's stock, however it comes in, and says so", async () => {
        const bought = await buy()
        const before = await shop.stockOf(puller)
        const { receive } = await takeBack(bought, bought.wps)
        await receive(1)
        expect(await shop.stockOf(puller)).toEqual(before)
        await receive(1)
        expect(await shop.stockOf(puller)).toEqual(before)

        const { events, status, needs_attention } = await view(bought.sent)
        expect([status, needs_attention]).toEqual(["shipped", false])
        const told = events.filter(({ type }) => type === "return_received")
        expect(told).toHaveLength(2)
        expect(told[0]?.message).toMatch(
          new RegExp(`1 × .* came back.*Western Power Sports.*not counted`)
        )
      })

      it("leaves to the shop's own shelf what is returned there", async () => {
        const bought = await buy()
        const before = await shop.stockOf(puller)
        const own = shop.store.stock_location_id
        const { receive } = await takeBack(bought, own)
        await receive(2)
        expect(await shop.stockOf(puller)).toEqual({
          ...before,
          [own]: { stocked: 22, reserved: 0 },
        })
        const { events } = await view(bought.sent)
        expect(events.map(({ type }) => type)).not.toContain("return_received")
      })

      it("opens nothing that came back for another purchase order", async () => {
        const bought = await buy()
        const { receive } = await takeBack(bought, bought.wps)
        await receive(2)
        expect(await linesOf(bought.placed)).toMatchObject([
          { state: "ordered", open_quantity: 0 },
        ])
        const again = await shop.post(
          `/admin/dropship/orders/${bought.placed.id}`,
          { confirm: true }
        )
        expect(again.status).toBe(409)
        expect(shop.simulator.purchaseOrders()).toHaveLength(1)
      })

      it("asks for a person where the rest has not left, and for nobody else", async () => {
        const partly = await buy(2)
        await takeBack(partly, partly.wps)
        expect((await view(partly.sent)).attention_reason).toMatch(
          /A return was requested on order .* has not shipped all of/
        )
        const whole = await buy()
        await takeBack(whole, whole.wps)
        expect(await view(whole.sent)).toMatchObject({ needs_attention: false })
      })

      it("buys and ships what goods are exchanged for", async () => {
        const { placed, sent, line_item_id } = await buy()
        const { container } = shop
        const { result: change } = await beginExchangeOrderWorkflow(
          container
        ).run({ input: { order_id: placed.id } })
        const exchange_id = change.exchange_id
        await orderExchangeRequestItemReturnWorkflow(container).run({
          input: {
            exchange_id,
            return_id: change.return_id,
            items: [{ id: line_item_id, quantity: 1 }],
          },
        })
        await orderExchangeAddNewItemWorkflow(container).run({
          input: {
            exchange_id,
            items: [
              {
                variant_id: shop.store.variants[grips]?.id ?? "",
                quantity: 2,
              },
            ],
          },
        })
        await heard(container, "order.exchange_created", () =>
          confirmExchangeRequestWorkflow(container).run({
            input: { exchange_id },
          })
        )
        await buyAndShip(placed, 2)
        expect(await view(sent)).toMatchObject({
          status: "shipped",
          needs_attention: false,
        })
      })

      it("buys and ships what a claim replaces", async () => {
        const { placed, line_item_id } = await buy()
        const { container } = shop
        const { result: change } = await beginClaimOrderWorkflow(container).run(
          { input: { order_id: placed.id, type: "replace" } }
        )
        const claim_id = change.claim_id
        await orderClaimItemWorkflow(container).run({
          input: {
            claim_id,
            items: [
              {
                id: line_item_id,
                quantity: 1,
                reason: "production_failure",
              },
            ],
          },
        })
        await orderClaimAddNewItemWorkflow(container).run({
          input: {
            claim_id,
            items: [
              {
                variant_id: shop.store.variants[grips]?.id ?? "",
                quantity: 1,
              },
            ],
          },
        })
        await heard(container, "order.claim_created", () =>
          confirmClaimRequestWorkflow(container).run({ input: { claim_id } })
        )
        await buyAndShip(placed, 1)
      })

      /** The new line is open, can be bought, and ships as any other. */
      async function buyAndShip(placed: PlacedOrder, quantity: number) {
        const lines = await linesOf(placed)
        const added = lines.find(({ sku }) => sku === grips)
        expect(lines).toHaveLength(2)
        expect(lines.find(({ sku }) => sku === puller)).toMatchObject({
          state: "ordered",
        })
        expect(added).toMatchObject({ state: "ready", open_quantity: quantity })
        const before = await shop.stockOf(grips)
        const line_item_id = added?.line_item_id ?? ""
        const line = { line_item_id, sku: grips, quantity }
        const sent = await ship(await place(placed, line))
        expect(sent).toMatchObject({
          status: "shipped",
          needs_attention: false,
          shipments: [{ fulfillment_id: expect.any(String) }],
        })
        const total = (stock: typeof before, column: "stocked" | "reserved") =>
          Object.values(stock).reduce((sum, level) => sum + level[column], 0)
        const after = await shop.stockOf(grips)
        expect(total(after, "stocked")).toBe(
          total(before, "stocked") - quantity
        )
        expect(total(after, "reserved")).toBe(0)
        expect(await linesOf(placed)).toEqual(
          expect.arrayContaining([
            expect.objectContaining({ sku: grips, state: "ordered" }),
          ])
        )
      }
    })
  },
})
