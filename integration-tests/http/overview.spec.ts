import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { Overview } from "../../src/schemas/overview"
import type { PurchaseOrder } from "../../src/schemas/purchase-order"
import { DropshipShop } from "../helpers/dropship-shop"
import type { PlacedOrder } from "../helpers/orders"
import { testEnvironment } from "../helpers/test-environment"

jest.setTimeout(120_000)

/** 24.95 USD; in stock in five warehouses. */
const puller = "87-5503"
/** In stock, but WPS does not drop-ship it. */
const cleaner = "85-1400"
const placing = { method: "POST", path: /^\/orders$/ }

medusaIntegrationTestRunner({
  env: testEnvironment,
  testSuite: ({ api, getContainer }) => {
    const shop = new DropshipShop(api, getContainer)

    beforeAll(() => shop.open())
    beforeEach(async () => {
      shop.reset()
      await shop.post("/admin/dropship/settings", { keep_own_stock: false })
    })
    afterAll(() => shop.close())

    const read = async (query = ""): Promise<Overview> => {
      const { status, data } = await shop.get(
        `/admin/dropship/overview${query}`
      )
      expect([status, data.message]).toEqual([200, undefined])
      return data.overview
    }
    const order = (sku: string, quantity = 2, given = {}) =>
      shop.placeOrder({ variants: [{ sku, quantity }], ...given })
    const place = async ({ id }: PlacedOrder): Promise<PurchaseOrder> => {
      const { status, data } = await shop.post(`/admin/dropship/orders/${id}`, {
        confirm: true,
        accept: ["stock_unknown"],
      })
      expect([status, data.message]).toEqual([200, undefined])
      return data.purchase_orders[0]
    }
    const database = () => shop.container.resolve<Knex>("__pg_connection__")
    const age = ({ id }: { id: string }, hours: number) =>
      database().raw(
        "update dropship_purchase_order set created_at = now() - make_interval(hours => :hours), submitted_at = submitted_at - make_interval(hours => :hours) where id = :id",
        { id, hours }
      )

    describe("the overview", () => {
      it("is empty in a shop without orders", async () => {
        const overview = await read()
        expect(overview).toMatchObject({
          days: 30,
          to_dropship: { orders: 0, is_complete: true },
          attention: 0,
          money: [],
          tracking: [],
          fill: [],
          distributors: [{ distributor_id: "wps", status: "ok" }],
        })
        expect(Object.values(overview.purchase_orders)).toEqual(
          Array.from({ length: 8 }, () => 0)
        )
      })

      it("counts the orders that the dialog would call ready", async () => {
        const bought = await order(puller)
        await order(puller)
        await order(cleaner)
        expect((await read()).to_dropship.orders).toBe(2)
        await place(bought)
        expect((await read()).to_dropship.orders).toBe(1)
        await shop.post("/admin/dropship/settings", {
          payment_required: "captured",
        })
        const unpaid = await order(puller, 1, { capture: false })
        expect((await read()).to_dropship.orders).toBe(1)
        await shop.post("/admin/dropship/settings", {
          payment_required: "authorized",
        })
        expect((await read()).to_dropship.orders).toBe(2)
        const { data } = await shop.get(`/admin/dropship/orders/${unpaid.id}`)
        expect(data.dropship.lines[0].state).toBe("ready")
      })

      it("adds up spend and margin by day", async () => {
        const one = await place(await order(puller))
        const other = await place(await order(puller, 1))
        const spend = (one.total_cost ?? NaN) + (other.total_cost ?? NaN)
        const { money, purchase_orders } = await read("?days=7")
        expect(purchase_orders.submitted).toBe(2)
        expect(money).toEqual([
          {
            distributor_id: "wps",
            distributor_name: "Western Power Sports",
            currency_code: "usd",
            spend: Number(spend.toFixed(2)),
            margin: Number((3 * 24.95 - spend).toFixed(2)),
            purchase_orders: 2,
            cost_unknown: 0,
            days: expect.any(Array),
          },
        ])
        expect(money[0]?.days).toHaveLength(8)
        expect(money[0]?.days.at(-1)?.spend).toBe(money[0]?.spend)

        await age(one, 8 * 24)
        expect((await read("?days=7")).money[0]?.spend).toBe(other.total_cost)
        expect((await read("?days=30")).money[0]?.spend).toBe(
          Number(spend.toFixed(2))
        )
      })

      it("counts a refusal against the distributor, and for a person", async () => {
        shop.simulator.fail({ ...placing, fault: { status: 422 } })
        const refused = await place(await order(puller))
        expect(refused.status).toBe("rejected")
        const young = await read()
        expect(young).toMatchObject({ attention: 1, fill: [], money: [] })
        expect(young.purchase_orders.rejected).toBe(1)
        await age(refused, 4 * 24)
        expect((await read()).fill).toMatchObject([
          { ordered: 2, shipped: 0, percent: 0 },
        ])
      })

      it("tells how long parcels took, and what arrived of what was ordered", async () => {
        const shipped = await place(await order(puller))
        const waiting = await place(await order(puller, 1))
        await age(shipped, 4 * 24)
        await age(waiting, 4 * 24)
        shop.simulator.ship(shipped.po_number)
        const { data } = await shop.post(
          `/admin/dropship/purchase-orders/${shipped.id}/sync`
        )
        const { tracking, fill, money } = await read()
        const { billed_total }: PurchaseOrder = data.purchase_order
        expect(billed_total).toEqual(expect.any(Number))
        expect(money[0]?.spend).toBeCloseTo(
          (billed_total ?? NaN) + (waiting.total_cost ?? NaN),
          2
        )
        expect(tracking).toMatchObject([
          { distributor_id: "wps", purchase_orders: 1, median_hours: 96 },
        ])
        expect(
          tracking[0]?.buckets.find(
            ({ purchase_orders }) => purchase_orders === 1
          )
        ).toEqual({ below_hours: 120, purchase_orders: 1 })
        expect(fill).toMatchObject([{ ordered: 3, shipped: 2, percent: 66.7 }])
      })

      it("refuses a range that can't be", async () => {
        for (const days of ["0", "366", "some"]) {
          const { status, data } = await shop.get(
            `/admin/dropship/overview?days=${days}`
          )
          expect([status, data.field]).toEqual([400, "days"])
        }
      })
    })
  },
})
