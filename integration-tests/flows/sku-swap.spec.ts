import { distributorAdapters } from "../../src/distributors"
import { decisionSchema } from "../../src/schemas/decision"
import type { Dropship, Source } from "../../src/schemas/dropship"
import type { PurchaseOrder } from "../../src/schemas/purchase-order"
import { FourDistributorShop } from "../helpers/four-distributor-shop"
import type { PlacedOrder } from "../helpers/orders"
import { medusaTests } from "../helpers/medusa-tests"
import { testEnvironment } from "../helpers/test-environment"

/** Carried by all four; by Tucker as 160927. */
const puller = "87-5503"
const atTucker = "160927"

medusaTests({
  env: testEnvironment,
  testSuite: ({ api, getContainer }) => {
    describe("a product that several distributors carry", () => {
      const shop = new FourDistributorShop(api, getContainer)

      beforeAll(() =>
        shop.open({ ownStock: ({ sku }) => (sku === "CP-MUG" ? 20 : null) })
      )
      beforeEach(() => {
        shop.reset()
      })
      afterAll(() => shop.close())

      const buy = (quantity: number) =>
        shop.placeOrder({ variants: [{ sku: puller, quantity }] })
      const dropshipOf = async ({ id }: PlacedOrder): Promise<Dropship> =>
        (await shop.get(`/admin/dropship/orders/${id}`)).data.dropship
      const lineOf = async (order: PlacedOrder) => {
        const [line] = (await dropshipOf(order)).lines
        if (!line) {
          throw new Error("The order has no line")
        }
        return line
      }
      const place = async (
        order: PlacedOrder,
        body: object = {}
      ): Promise<PurchaseOrder[]> => {
        const path = `/admin/dropship/orders/${order.id}`
        const { status, data } = await shop.post(path, {
          confirm: true,
          ...body,
        })
        expect(data).toHaveProperty("purchase_orders")
        expect(status).toBe(200)
        return data.purchase_orders
      }
      const at = (order: PlacedOrder, distributor_id: string, sku: string) => ({
        purchase_orders: [
          {
            distributor_id,
            lines: [{ line_item_id: order.items[0]?.id, sku, quantity: 1 }],
          },
        ],
      })
      const decisionOf = ({ events }: PurchaseOrder) =>
        decisionSchema.parse(
          events.find(({ type }) => type === "sourced")?.data
        ).lines[0]
      const costOf = (source: Source | undefined) =>
        (source?.unit_cost ?? 0) + (source?.dropship_fee ?? 0)

      it("is bought where the whole order costs the least, and says so", async () => {
        const order = await buy(1)
        const { sources, decision } = await lineOf(order)
        const ranked = sources
          .filter(({ rank }) => rank !== null)
          .sort((one, other) => (one.rank ?? 0) - (other.rank ?? 0))
        const [best] = ranked
        const next = ranked.find(
          ({ distributor_id }) => distributor_id !== best?.distributor_id
        )
        expect(best).toMatchObject({
          is_selected: true,
          order_cost_difference: 0,
        })
        expect(next?.order_cost_difference).toBeCloseTo(
          costOf(next) - costOf(best)
        )
        expect(decision).toMatch(/\w/)

        const [placed] = await place(order)
        expect(placed?.distributor_id).toBe(best?.distributor_id)
        expect(placed && decisionOf(placed)).toMatchObject({
          is_planned: true,
          reason: decision,
          override_reason: null,
        })
      })

      it("arrives at the other one when its SKU is swapped, and keeps why", async () => {
        for (const [distributor, sku] of [
          ["wps", puller],
          ["tucker", atTucker],
        ] as const) {
          const order = await buy(1)
          const planned = (await lineOf(order)).sources.find(
            ({ is_selected }) => is_selected
          )
          const [placed] = await place(order, at(order, distributor, sku))
          expect(placed).toMatchObject({
            distributor_id: distributor,
            status: "submitted",
            lines: [{ sku }],
          })
          const decision = placed && decisionOf(placed)
          expect(decision?.is_planned).toBe(
            planned?.distributor_id === distributor
          )
          expect(
            new Set(decision?.candidates.map((each) => each.distributor_id))
          ).toEqual(new Set(["wps", "tucker", "parts-unlimited", "automatic"]))
          expect(
            decision?.candidates.filter(({ is_chosen }) => is_chosen)
          ).toMatchObject([{ distributor_id: distributor, sku }])
        }
        expect(
          shop.distributors.tucker.simulator.book.purchaseOrders()
        ).toHaveLength(1)
        expect(shop.distributors.wps.simulator.purchaseOrders()).toHaveLength(1)
      })

      it("is refused as another product's SKU", async () => {
        const order = await buy(1)
        const { status, data } = await shop.post(
          `/admin/dropship/orders/${order.id}`,
          { confirm: true, ...at(order, "tucker", "190417") }
        )
        expect([status, data.field]).toEqual([
          400,
          "purchase_orders.0.lines.0.sku",
        ])
      })

      it("is split where nobody has all of it, and not where that is off", async () => {
        const { sources } = await lineOf(await buy(1))
        const most = Math.max(
          ...sources.map(({ available_quantity }) => available_quantity)
        )
        const order = await buy(most + 1)
        const { state, decision } = await lineOf(order)
        expect(state).toBe("ready")
        expect(decision).toMatch(/^Nobody has all \d+: /)
        const { plan } = await dropshipOf(order)
        const planned = plan.purchase_orders.flatMap(({ lines }) => lines)
        expect(planned.length).toBeGreaterThan(1)
        expect(planned.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(
          most + 1
        )
        expect(plan.parcel_count).toBe(planned.length)

        await shop.post("/admin/dropship/settings", { split_lines: false })
        expect(await lineOf(order)).toMatchObject({
          state: "blocked",
          reason: `No source has all ${most + 1}, and the line may not be split over these`,
        })
      })

      it("adds the freight that the merchant expects to the landed cost", async () => {
        const order = await buy(1)
        const before = (await dropshipOf(order)).plan
        for (const { id } of distributorAdapters) {
          await shop.post(`/admin/dropship/distributors/${id}`, {
            settings: { freight_estimate: 7.25 },
          })
        }
        const { plan } = await dropshipOf(order)
        expect(plan.landed_cost).toBeCloseTo((before.landed_cost ?? 0) + 7.25)
        expect(plan.purchase_orders[0]).toMatchObject({
          freight_estimate: 7.25,
          total_cost: before.purchase_orders[0]?.total_cost,
        })
      })
    })
  },
})
