import type { Dropship, Source } from "../../src/schemas/dropship"
import { FourDistributorShop } from "../helpers/four-distributor-shop"
import { medusaTests } from "../helpers/medusa-tests"
import { testEnvironment } from "../helpers/test-environment"

/** Carried by WPS and, as 160927, by Tucker. */
const puller = "87-5503"

medusaTests({
  env: testEnvironment,
  testSuite: ({ api, getContainer }) => {
    describe("GET /admin/dropship/orders/:id?live=true", () => {
      const shop = new FourDistributorShop(api, getContainer)

      beforeAll(() => shop.open())
      beforeEach(() => {
        shop.reset()
      })
      afterAll(() => shop.close())

      const tucker = () => shop.distributors.tucker.simulator

      /** The sources of an order's only line. */
      async function sourcesOf(query: string): Promise<Source[]> {
        const order = await shop.placeOrder({
          variants: [{ sku: puller, quantity: 1 }],
        })
        const path = `/admin/dropship/orders/${order.id}${query}`
        const { data, status } = await shop.get(path)
        expect(status).toBe(200)
        return (data.dropship as Dropship).lines[0]?.sources ?? []
      }
      const at = (sources: Source[], distributor: string, warehouse: string) =>
        sources.find(
          (source) =>
            source.distributor_id === distributor &&
            source.warehouse === warehouse
        )

      it("asks nobody unless it is told to", async () => {
        const before = tucker().requests.length
        const sources = await sourcesOf("")
        expect(sources.length).toBeGreaterThan(1)
        expect(sources.filter(({ live }) => live)).toEqual([])
        expect(tucker().requests).toHaveLength(before)
      })

      it("shows what is on the shelves now, less the buffer, and what it costs", async () => {
        tucker().book.setStock("160927", { TX: 5, PA: 0 })
        await shop.post("/admin/dropship/inventory-rules", {
          inventory_rules: [
            { distributor_id: "tucker", warehouse: "TX", buffer_quantity: 2 },
          ],
        })
        const sources = await sourcesOf("?live=true")
        expect(at(sources, "tucker", "TX")?.live).toEqual({
          checked_at: expect.stringMatching(/^\d{4}-/),
          available_quantity: 3,
          unit_cost: at(sources, "tucker", "TX")?.unit_cost,
        })
        expect(at(sources, "tucker", "PA")?.live).toMatchObject({
          available_quantity: 0,
        })
        expect(at(sources, "wps", "ID")?.live).toMatchObject({
          available_quantity: 25,
          unit_cost: at(sources, "wps", "ID")?.unit_cost,
        })
      })

      it("says which distributor did not answer, and shows the others", async () => {
        await shop.takeDown("tucker")
        try {
          const sources = await sourcesOf("?live=true")
          expect(at(sources, "tucker", "TX")?.live).toEqual({
            error: expect.stringMatching(/^Tucker Powersports /),
          })
          expect(at(sources, "wps", "ID")?.live).toHaveProperty("checked_at")
        } finally {
          await shop.bringBack("tucker")
        }
      })

      it("refuses another word than true and false", async () => {
        const { status, data } = await shop.get(
          "/admin/dropship/orders/order_1?live=maybe"
        )
        expect([status, data.field]).toEqual([400, "live"])
      })
    })
  },
})
