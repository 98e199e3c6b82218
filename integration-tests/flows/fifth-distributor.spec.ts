import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { z } from "@medusajs/framework/zod"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { Distributor } from "../../src/schemas/distributor"
import type { InventoryRule } from "../../src/schemas/inventory-rule"
import type { PurchaseOrder } from "../../src/schemas/purchase-order"
import { CoastalShop, pump } from "../example-distributor/shop/coastal-shop"
import { linkProject } from "../example-distributor/shop/link-project"
import { useMailServer } from "../helpers/mail-server"
import type { PlacedOrder } from "../helpers/orders"
import { testEnvironment } from "../helpers/test-environment"

jest.setTimeout(120_000)

const orderSchema = z.object({
  fulfillments: z.array(
    z.object({
      location_id: z.string(),
      provider_id: z.string(),
      labels: z.array(z.object({ tracking_number: z.string() })),
    })
  ),
})

const mailServer = useMailServer()
const project = linkProject()

afterAll(() => {
  project.remove()
})

medusaIntegrationTestRunner({
  cwd: project.folder,
  medusaConfigFile: project.folder,
  env: testEnvironment,
  testSuite: ({ api, getContainer }) => {
    describe("a distributor that the plugin options bring", () => {
      const shop = new CoastalShop(api, getContainer)
      const route = "/admin/dropship/distributors/coastal"

      beforeAll(() => shop.open())
      beforeEach(() => {
        shop.simulator.reset()
      })
      afterAll(() => shop.close())

      /** All that a merchant enters on the settings page. */
      const setUp = async (changes: object = {}) =>
        await shop.post(route, {
          credentials: {
            dealer_number: shop.simulator.dealerNumber,
            api_key: shop.simulator.apiKey,
          },
          prerequisites: { dropship_agreement: true },
          connection: {
            base_url: shop.simulator.url,
            settings: { packing_slip: "dealer" },
          },
          feed: shop.feed,
          is_enabled: true,
          ...changes,
        })

      /** Set up, every warehouse open, tonight's catalog applied. */
      async function ready(): Promise<Distributor> {
        const { status, data } = await setUp()
        expect([status, data]).toEqual([200, expect.anything()])
        await shop.post("/admin/dropship/inventory-rules/preset", {
          preset: "dropship_everything",
        })
        await shop.pullFeed("coastal")
        return data.distributor
      }

      async function fulfillmentsOf({ id }: PlacedOrder) {
        const { data } = await shop.container.resolve("query").graph({
          entity: "order",
          fields: ["fulfillments.*", "fulfillments.labels.*"],
          filters: { id },
        })
        return orderSchema.parse(data[0]).fulfillments
      }

      it("is listed after those that come with the plugin, not set up yet", async () => {
        const { data } = await shop.get("/admin/dropship/distributors")
        const listed: Distributor[] = data.distributors
        expect(listed.length).toBeGreaterThan(1)
        expect(listed.at(-1)).toMatchObject({
          id: "coastal",
          name: "Coastal Distributing",
          is_enabled: false,
          missing: [
            "API address",
            "Dealer number",
            "API key",
            "confirmation of: Drop-ship agreement signed",
          ],
          credential_fields: [
            { name: "dealer_number", is_secret: false },
            { name: "api_key", is_secret: true },
          ],
          connection_fields: [{ name: "packing_slip", type: "choice" }],
          feed: { file_labels: { catalog: "Catalog" } },
        })
      })

      it("has a rule for each warehouse, all excluded at first", async () => {
        const { data } = await shop.get("/admin/dropship/inventory-rules")
        const rules: InventoryRule[] = data.inventory_rules
        expect(
          rules.filter(({ distributor_id }) => distributor_id === "coastal")
        ).toMatchObject([
          { warehouse: "NOR", postal_code: "23502", is_excluded: true },
          { warehouse: "SAV", postal_code: "31408", is_excluded: true },
        ])
      })

      it("is a fulfillment provider that offers its ship methods", async () => {
        const { data } = await shop.get("/admin/fulfillment-providers")
        expect(data.fulfillment_providers).toContainEqual(
          expect.objectContaining({ id: "coastal_dropship", is_enabled: true })
        )
        const answer = await shop.get(
          "/admin/fulfillment-providers/coastal_dropship/options"
        )
        expect(answer.data.fulfillment_options).toEqual([
          { id: "ground", name: "Coastal Distributing: Ground" },
          { id: "2_day", name: "Coastal Distributing: 2 Day" },
        ])
      })

      it("can't be enabled without what its own description demands", async () => {
        const { status, data } = await setUp({ prerequisites: {} })
        expect(status).toBe(409)
        expect(data.message).toContain("Drop-ship agreement signed")
      })

      it("is verified with its own checks, and shows no secret", async () => {
        const { data } = await setUp()
        expect(data.distributor).toMatchObject({
          is_enabled: true,
          missing: [],
          credentials: { dealer_number: shop.simulator.dealerNumber },
          connection: { base_url: shop.simulator.url },
        })
        const verified = await shop.post(`${route}/verify`)
        expect(verified.data).toMatchObject({
          ok: true,
          checks: expect.arrayContaining([
            expect.objectContaining({ id: "ordering", ok: true }),
          ]),
        })
        shop.simulator.apiKey = "another"
        const refused = await shop.post(`${route}/verify`)
        expect(refused.data.ok).toBe(false)
        const answers = [data, verified.data, refused.data]
        expect(JSON.stringify(answers)).not.toContain("coastal-sandbox-key")
      })

      it("does the whole job, from its catalog to the buyer's mail", async () => {
        const { stock_location_id } = await ready()
        const location = stock_location_id ?? ""
        expect(await shop.stockOf(pump)).toEqual({
          [location]: { stocked: 9, reserved: 0 },
        })

        const placed = await shop.placeOrder({
          variants: [{ sku: pump, quantity: 2 }],
        })
        const order = `/admin/dropship/orders/${placed.id}`
        const { data } = await shop.get(`${order}?live=true`)
        expect(data.dropship).toMatchObject({
          lines: [
            {
              state: "ready",
              sources: expect.arrayContaining([
                expect.objectContaining({
                  distributor_id: "coastal",
                  warehouse: "SAV",
                  matched_by: "upc",
                  live: expect.objectContaining({ available_quantity: 9 }),
                }),
              ]),
            },
          ],
          plan: {
            purchase_orders: [
              {
                distributor_id: "coastal",
                po_number: `M${placed.display_id}-C1`,
                dropship_fee: 6.5,
                lines: [{ sku: "0C-2002", warehouse: "SAV", unit_cost: 38.4 }],
              },
            ],
          },
        })

        const answer = await shop.post(order, { confirm: true })
        expect(answer.data).toHaveProperty("purchase_orders")
        const [sent] = answer.data.purchase_orders as PurchaseOrder[]
        expect(sent).toMatchObject({
          status: "submitted",
          distributor_orders: [{ number: "880001" }],
        })
        expect(shop.simulator.requestsTo("POST", "/orders")).toMatchObject([
          {
            body: {
              po_number: `M${placed.display_id}-C1`,
              packing_slip: "dealer",
              lines: [{ part: "0C-2002", quantity: 2, warehouse: "SAV" }],
            },
          },
        ])

        const [number = ""] = shop.simulator.book.ship(sent!.po_number)
        const synced = await shop.post(
          `/admin/dropship/purchase-orders/${sent!.id}/sync`
        )

        expect(synced.data.purchase_order).toMatchObject({
          status: "shipped",
          needs_attention: false,
          shipments: [{ tracking_number: number }],
        })
        expect(await fulfillmentsOf(placed)).toMatchObject([
          {
            location_id: location,
            provider_id: "coastal_dropship",
            labels: [{ tracking_number: number }],
          },
        ])
        expect(await shop.stockOf(pump)).toEqual({
          [location]: { stocked: 7, reserved: 0 },
        })
        const mail = await mailServer.waitFor(() => true)
        expect(mail.to).toEqual([placed.email])
        expect(mail.subject).toBe(`Tracking for order ${placed.display_id}`)
        expect(mail.text).toContain(number)
        expect(mail.text).not.toContain("Coastal")
      })

      it("rejects the order that it refuses, in its own words", async () => {
        await ready()
        const placed = await shop.placeOrder({
          variants: [{ sku: pump, quantity: 1 }],
        })
        shop.simulator.fail({
          method: "POST",
          path: /^\/orders$/,
          fault: { status: 422, body: { message: "The account is on hold." } },
        })
        const { data } = await shop.post(
          `/admin/dropship/orders/${placed.id}`,
          { confirm: true }
        )
        expect(data).toMatchObject({
          purchase_orders: [
            {
              status: "rejected",
              attention_reason: expect.stringContaining(
                "The account is on hold. Nothing was ordered."
              ),
            },
          ],
        })
        expect(shop.simulator.book.purchaseOrders()).toEqual([])
      })
    })
  },
})

it("no source of the plugin names it", () => {
  const sources = path.resolve(__dirname, "../../src")
  const naming = readdirSync(sources, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes("__tests__"))
    .filter((file) =>
      /coastal/i.test(readFileSync(path.join(sources, file), "utf8"))
    )
  expect(naming).toEqual([])
})
