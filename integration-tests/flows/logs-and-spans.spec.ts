import { SpanStatusCode } from "@medusajs/framework/opentelemetry/api"
import { recordSpans } from "../../src/__fixtures__/record-spans"
import { PURCHASE_ORDER_MODULE } from "../../src/modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../src/modules/purchase-order/service"
import { recoverPurchaseOrdersWorkflow } from "../../src/workflows/purchase-order/recover-purchase-orders"
import { DropshipShop } from "../helpers/dropship-shop"
import { hearLog } from "../helpers/hear-log"
import { useMailServer } from "../helpers/mail-server"
import { medusaTests } from "../helpers/medusa-tests"
import { buyerAddress } from "../helpers/orders"
import { pullFeed } from "../helpers/pull-feed"
import { testEnvironment } from "../helpers/test-environment"
import { waitFor } from "../helpers/wait-for"

const puller = "87-5503"
const placing = { method: "POST", path: /^\/orders$/ }

useMailServer()

medusaTests({
  env: testEnvironment,
  testSuite: ({ api, getContainer }) => {
    describe("what an operator sees", () => {
      const shop = new DropshipShop(api, getContainer)
      let log: string[]

      beforeAll(async () => {
        await shop.open()
        await shop.post("/admin/dropship/settings", { keep_own_stock: false })
      })
      beforeEach(() => {
        shop.reset()
        log = hearLog(shop.container)
      })
      afterEach(() => {
        jest.restoreAllMocks()
      })
      afterAll(() => shop.close())

      const place = async () => {
        const { id } = await shop.placeOrder({
          variants: [{ sku: puller, quantity: 2 }],
        })
        const { status, data } = await shop.post(
          `/admin/dropship/orders/${id}`,
          { confirm: true, accept: ["stock_unknown"] }
        )
        expect(status).toBe(200)
        const [{ id: purchaseOrder, po_number }] = data.purchase_orders
        return {
          id: String(purchaseOrder),
          po: String(po_number),
          fields: `purchase_order=${po_number} distributor=wps order=${id}`,
        }
      }
      /** Medusa has lines of its own. */
      const ours = () => log.filter((line) => line.includes(" Drop ship: "))
      const linesOf = (name: string) =>
        ours().filter((line) => line.includes(name))

      it("logs an order and its tracking by number and distributor", async () => {
        const { id, po, fields } = await place()
        const [shipped] = shop.simulator.ship(po)
        for (let round = 0; round < 2; round += 1) {
          await shop.post(`/admin/dropship/purchase-orders/${id}/sync`)
        }

        const number = shipped?.tracking_numbers[0] ?? "none"
        expect(linesOf(po)).toEqual([
          `info Drop ship: a purchase order is being sent ${fields}`,
          `info Drop ship: a purchase order was accepted ${fields}`,
          `info Drop ship: tracking of a parcel was found ${fields} tracking_number=${number}`,
          `info Drop ship: a purchase order shipped ${fields}`,
        ])
      })

      it("logs a refusal without the words that hold an address", async () => {
        shop.simulator.fail({
          ...placing,
          fault: {
            status: 422,
            body: `{"message":"There is no ${buyerAddress.address_1}."}`,
          },
        })
        const { id, po, fields } = await place()

        const { data } = await shop.get(`/admin/dropship/purchase-orders/${id}`)
        expect(data.purchase_order.attention_reason).toContain(
          buyerAddress.address_1
        )
        await waitFor("the merchant to be told", async () =>
          linesOf(po).some((line) => line.includes("waits for a person"))
        )
        expect(linesOf(po)).toEqual([
          `info Drop ship: a purchase order is being sent ${fields}`,
          `warn Drop ship: a purchase order was refused ${fields}`,
          `warn Drop ship: something waits for a person purchase_order=${po} distributor=wps kind=rejected order=${fields.split("order=").at(-1)}`,
        ])
        expect(ours().join("\n")).not.toContain(buyerAddress.address_1)
      })

      it("logs what recovery takes up, and how that ends", async () => {
        shop.simulator.fail({ ...placing, fault: { kind: "drop-after" } })
        const { id, po, fields } = await place()
        await shop.container
          .resolve<PurchaseOrderModuleService>(PURCHASE_ORDER_MODULE)
          .updatePurchaseOrders({
            id,
            next_sync_at: new Date(Date.now() - 1000),
          })
        const recover = () =>
          recoverPurchaseOrdersWorkflow(shop.container).run({ input: {} })
        await recover()
        await recover()

        expect(linesOf(po).slice(1)).toEqual([
          `warn Drop ship: it is not known whether a purchase order arrived ${fields}`,
          `info Drop ship: a purchase order was accepted ${fields}`,
        ])
        expect(linesOf("recovery")).toEqual([
          "info Drop ship: recovery takes up purchase orders distributor=wps count=1",
        ])
      })

      it("logs a feed run by distributor and run, from begin to end", async () => {
        const applied = await pullFeed(shop.container, { reread: true })
        await waitFor("the last line", async () =>
          linesOf(applied.id).some((line) => line.includes("published"))
        )
        await shop.post("/admin/dropship/distributors/wps", {
          feed: { path: "/nowhere" },
        })
        const failed = await pullFeed(shop.container)

        await waitFor("the merchant to be told", async () =>
          linesOf(failed.id).some((line) => line.includes("waits for a person"))
        )

        const fields = ({ id }: { id: string }) =>
          `feed_run=${id} distributor=wps`
        const levels = applied.levels_published
        expect(linesOf("feed_run=")).toEqual([
          `info Drop ship: a feed run began ${fields(applied)} scope=full trigger=manual`,
          `info Drop ship: a feed run was published ${fields(applied)} scope=full levels_published=${levels}`,
          `info Drop ship: a feed run began ${fields(failed)} scope=full trigger=manual`,
          expect.stringMatching(
            `^error Drop ship: a feed run failed ${fields(failed)} reason=".*nowhere`
          ),
          `warn Drop ship: something waits for a person ${fields(failed)} kind=feed_failed`,
        ])
      })

      describe("in its traces", () => {
        const exporter = recordSpans()

        const spansOf = (attribute: string, value: string) =>
          exporter
            .getFinishedSpans()
            .filter(({ attributes }) => attributes[attribute] === value)
            .map(({ name, attributes, status }) => ({
              name,
              failed: status.code === SpanStatusCode.ERROR,
              ...attributes,
            }))

        it("follows a purchase order's calls", async () => {
          const { id, po } = await place()
          await shop.post(`/admin/dropship/purchase-orders/${id}/sync`)
          expect(spansOf("dropship.purchase_order", po)).toMatchObject([
            {
              name: "dropship.call wps place_order",
              failed: false,
              "dropship.outcome": "accepted",
            },
            {
              name: "dropship.call wps find_order",
              failed: false,
              "dropship.outcome": "found",
            },
          ])
          const recorded = exporter
            .getFinishedSpans()
            .map(({ name, attributes, status }) => [name, attributes, status])
          expect(JSON.stringify(recorded)).not.toMatch(/Example Rd|87-5503/)
        })

        it("follows a feed run through its phases", async () => {
          const applied = await pullFeed(shop.container, { reread: true })
          expect(spansOf("dropship.feed_run", applied.id)).toMatchObject(
            [
              "transferring",
              "loading",
              "merging",
              "matching",
              "publishing",
            ].map((phase) => ({
              name: `dropship.feed.${phase}`,
              failed: false,
              "dropship.distributor": "wps",
              "dropship.feed_scope": "full",
            }))
          )

          await shop.post("/admin/dropship/distributors/wps", {
            feed: { path: "/nowhere" },
          })
          const failed = await pullFeed(shop.container)
          expect(spansOf("dropship.feed_run", failed.id)).toMatchObject([
            { name: "dropship.feed.transferring", failed: true },
          ])
        })
      })
    })
  },
})
