import { DropshipShop } from "../helpers/dropship-shop"
import { medusaTests } from "../helpers/medusa-tests"
import { testEnvironment } from "../helpers/test-environment"

const puller = "87-5503"
const path = "/admin/dropship/purchase-orders"

interface Found {
  po_number: string
  status: string
}

medusaTests({
  env: testEnvironment,
  testSuite: ({ api, getContainer }) => {
    describe("the list of purchase orders", () => {
      const shop = new DropshipShop(api, getContainer)
      /** One not shipped, one shipped in part, one shipped, by PO number. */
      let waiting: Found
      let partial: Found
      let shipped: Found

      const buy = async (given: {
        email: string
        first_name: string
        quantity: number
      }): Promise<Found> => {
        const order = await shop.placeOrder({
          variants: [{ sku: puller, quantity: given.quantity }],
          email: given.email,
          address: { first_name: given.first_name, last_name: "Buyer" },
        })
        const { data } = await shop.post(`/admin/dropship/orders/${order.id}`, {
          confirm: true,
        })
        return data.purchase_orders[0]
      }

      beforeAll(async () => {
        await shop.open()
        waiting = await buy({
          email: "ann@example.test",
          first_name: "Ann",
          quantity: 1,
        })
        partial = await buy({
          email: "bob@example.test",
          first_name: "Bob",
          quantity: 2,
        })
        shipped = await buy({
          email: "cleo@example.test",
          first_name: "Cleo",
          quantity: 1,
        })
        shop.simulator.ship(partial.po_number, {
          lines: [{ sku: puller, quantity: 1 }],
        })
        shop.simulator.ship(shipped.po_number, {
          trackingNumber: "770000004242",
        })
        const { data } = await shop.post(`${path}/sync`)
        expect(data).toMatchObject({ checked: 3, updated: 3, failed: 0 })
      })
      afterAll(async () => {
        await shop.close()
      })

      const numbersOf = async (query: string) => {
        const { status, data } = await shop.get(`${path}?${query}`)
        expect(status).toBe(200)
        return data.purchase_orders.map((found: Found) => found.po_number)
      }

      it("is newest first, in pages", async () => {
        expect(await numbersOf("")).toEqual([
          shipped.po_number,
          partial.po_number,
          waiting.po_number,
        ])
        const { data } = await shop.get(`${path}?limit=1&offset=1`)
        expect(data).toMatchObject({ count: 3, limit: 1, offset: 1 })
        expect(data.purchase_orders).toMatchObject([
          { po_number: partial.po_number },
        ])
        expect(await numbersOf("order=created_at")).toEqual([
          waiting.po_number,
          partial.po_number,
          shipped.po_number,
        ])
      })

      it("is filtered by what has shipped, by status and by distributor", async () => {
        expect(await numbersOf("shipped=not_shipped")).toEqual([
          waiting.po_number,
        ])
        expect(await numbersOf("shipped=partially_shipped")).toEqual([
          partial.po_number,
        ])
        expect(await numbersOf("shipped=shipped")).toEqual([shipped.po_number])
        expect(await numbersOf("status=submitted")).toEqual([waiting.po_number])
        expect(await numbersOf("distributor_id=wps")).toHaveLength(3)
        expect(await numbersOf("distributor_id=nobody")).toEqual([])
        expect(await numbersOf("needs_attention=true")).toEqual([])
        expect(await numbersOf("needs_attention=false")).toHaveLength(3)
      })

      it("finds everything a merchant has at hand", async () => {
        const [entry] = shop.simulator.orders(waiting.po_number)
        const { data } = await shop.get(`${path}?q=${waiting.po_number}`)
        const [found] = data.purchase_orders
        expect(await numbersOf(`q=${waiting.po_number.toLowerCase()}`)).toEqual(
          [waiting.po_number]
        )
        expect(await numbersOf(`q=%23${found.order_display_id}`)).toEqual([
          waiting.po_number,
        ])
        expect(await numbersOf(`q=${entry?.order_number}`)).toEqual([
          waiting.po_number,
        ])
        expect(await numbersOf("q=770000004242")).toEqual([shipped.po_number])
        expect(await numbersOf("q=7700 0000 4242")).toEqual([shipped.po_number])
        expect(await numbersOf("q=bob%40example.test")).toEqual([
          partial.po_number,
        ])
        expect(await numbersOf("q=cleo buyer")).toEqual([shipped.po_number])
        expect(await numbersOf(`q=${puller}`)).toHaveLength(3)
        expect(await numbersOf("q=%25")).toEqual([])
      })

      it("finds by the middle or the end of a text what none begins with", async () => {
        expect(await numbersOf("q=0004242")).toEqual([shipped.po_number])
        expect(await numbersOf("q=leo")).toEqual([shipped.po_number])
        expect(await numbersOf("q=0004242&status=submitted")).toEqual([])
        expect(await numbersOf("q=nobody at all")).toEqual([])
      })

      it("refuses a filter that makes no sense, by name", async () => {
        for (const [query, field] of [
          ["status=gone", "status"],
          ["shipped=maybe", "shipped"],
          ["limit=1000", "limit"],
          ["offset=-1", "offset"],
          ["order=secrets", "order"],
        ] as const) {
          const { status, data } = await shop.get(`${path}?${query}`)
          expect(status).toBe(400)
          expect(data.type).toBe("invalid_data")
          expect(data.field).toBe(field)
        }
      })

      it("answers one in full, with the parcels of a partial shipment", async () => {
        const { data } = await shop.get(`${path}?q=${partial.po_number}`)
        const { id } = data.purchase_orders[0]
        const one = await shop.get(`${path}/${id}`)
        expect(one.data.purchase_order).toMatchObject({
          status: "partially_shipped",
          lines: [{ sku: puller, quantity: 2, shipped_quantity: 1 }],
          shipments: [{ lines: [{ quantity: 1 }] }],
        })
        const types = one.data.purchase_order.events.map(
          (event: { type: string }) => event.type
        )
        expect(types.at(-1)).toBe("created")
        expect(types).toEqual(expect.arrayContaining(["submitted"]))
      })

      it("answers 404 for one that does not exist", async () => {
        const { status, data } = await shop.get(`${path}/dpo_no`)
        expect(status).toBe(404)
        expect(data.type).toBe("not_found")
      })

      it("is reached from Medusa's order through Query", async () => {
        const { data } = await shop.container.resolve("query").graph({
          entity: "purchase_order",
          fields: ["po_number", "order.display_id"],
          filters: { po_number: waiting.po_number },
        })
        expect(data).toMatchObject([
          {
            po_number: waiting.po_number,
            order: { display_id: expect.any(Number) },
          },
        ])
      })

      it("is closed to whoever is not logged in", async () => {
        const { status } = await api.get(path, { validateStatus: () => true })
        expect(status).toBe(401)
      })
    })
  },
})
