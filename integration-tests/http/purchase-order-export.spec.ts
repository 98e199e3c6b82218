import { DropshipShop } from "../helpers/dropship-shop"
import { medusaTests } from "../helpers/medusa-tests"
import { testEnvironment } from "../helpers/test-environment"

const puller = "87-5503"
const path = "/admin/dropship/purchase-orders/export"

medusaTests({
  env: testEnvironment,
  testSuite: ({ api, getContainer }) => {
    describe("the exported list of purchase orders", () => {
      const shop = new DropshipShop(api, getContainer)
      let number = ""

      beforeAll(async () => {
        await shop.open()
        for (const first_name of ["=1+1", "Ann"]) {
          const order = await shop.placeOrder({
            variants: [{ sku: puller, quantity: 2 }],
            address: { first_name, last_name: "Buyer" },
          })
          const { data } = await shop.post(
            `/admin/dropship/orders/${order.id}`,
            { confirm: true }
          )
          number = data.purchase_orders[0].po_number
        }
        for (const quantity of [1, 1]) {
          shop.simulator.ship(number, { lines: [{ sku: puller, quantity }] })
          await shop.post("/admin/dropship/purchase-orders/sync")
        }
      })
      afterAll(() => shop.close())

      const linesOf = async (query: string) => {
        const { status, data, headers } = await shop.get(`${path}?${query}`)
        expect(status).toBe(200)
        expect(headers["content-type"]).toBe("text/csv; charset=utf-8")
        return String(data).split("\r\n").slice(0, -1)
      }

      it("has a row for each line, with its parcels, and begins as Excel wants it", async () => {
        const lines = await linesOf("")
        expect(lines).toHaveLength(3)
        expect(lines[0]).toMatch(/^\uFEFF?po_number,order,distributor,/)
        expect(lines[1]?.startsWith(`${number},`)).toBe(true)
        expect(lines[1]).toMatch(/,(UPS|FedEx) [^,]+; (UPS|FedEx) [^,]+$/)
      })

      it("is UTF-8 with a byte order mark", async () => {
        const { data } = await api.get(path, {
          headers: shop.admin.headers,
          responseType: "arraybuffer",
        })
        const bytes = Buffer.from(data as ArrayBuffer)
        expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
      })

      it("computes nothing in a sheet", async () => {
        expect((await linesOf("q=buyer")).at(-1)).toContain(",'=1+1 Buyer,")
      })

      it("takes the filters of the list", async () => {
        expect(await linesOf("shipped=shipped")).toHaveLength(2)
        expect(await linesOf("q=ann&distributor_id=wps")).toHaveLength(2)
        expect(await linesOf("status=rejected")).toHaveLength(1)
        const refused = await shop.get(`${path}?status=gone`)
        expect(refused.status).toBe(400)
        expect(refused.data.field).toBe("status")
      })

      it("is closed to whoever is not logged in", async () => {
        const { status } = await api.get(path, { validateStatus: () => true })
        expect(status).toBe(401)
      })
    })
  },
})
