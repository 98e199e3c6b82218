import { z } from "@medusajs/framework/zod"
import { sandboxDistributorIds } from "../../sandbox/seed/sandbox-accounts"
import type { Fault } from "../../sandbox/simulator/faults"
import { PURCHASE_ORDER_MODULE } from "../../src/modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../src/modules/purchase-order/service"
import type { PlannedPurchaseOrder } from "../../src/schemas/dropship"
import type { PurchaseOrder } from "../../src/schemas/purchase-order"
import { recoverPurchaseOrdersWorkflow } from "../../src/workflows/purchase-order/recover-purchase-orders"
import { FourDistributorShop } from "../helpers/four-distributor-shop"
import { useMailServer } from "../helpers/mail-server"
import type { PlacedOrder } from "../helpers/orders"
import { medusaTests } from "../helpers/medusa-tests"
import { testEnvironment } from "../helpers/test-environment"

jest.setTimeout(120_000)

/** Tucker alone has it: 18 units as its files show them. */
const flares = "60-0104"
/** Parts Unlimited alone has it: 15 units. */
const jacket = "2820-5102"

/** The distributors beside WPS: what only or best comes from them. */
const others = [
  {
    id: "tucker",
    letter: "T",
    sku: flares,
    item: "600104",
    cost: 71.45,
    placing: { method: "GET", path: /submit=YES/ },
  },
  {
    id: "parts-unlimited",
    letter: "P",
    sku: "FILTER-170",
    item: "07120170",
    cost: 4.72,
    placing: { method: "POST", path: /^\/api\/orders\/dropship$/ },
  },
  {
    id: "automatic",
    letter: "A",
    sku: "49-0900",
    item: "RID-CVT9",
    cost: 78.5,
    placing: { method: "POST", path: /^\/order\/create$/ },
  },
] as const
type OtherId = (typeof others)[number]["id"]

const medusaOrder = z.object({
  fulfillments: z.array(
    z.object({
      location_id: z.string(),
      provider_id: z.string(),
      labels: z.array(z.object({ tracking_number: z.string() })),
      items: z.array(z.object({ quantity: z.coerce.number() })),
    })
  ),
  items: z.array(
    z.object({ detail: z.object({ shipped_quantity: z.coerce.number() }) })
  ),
})

const mailServer = useMailServer()

medusaTests({
  env: testEnvironment,
  testSuite: ({ api, getContainer }) => {
    const shop = new FourDistributorShop(api, getContainer)

    beforeAll(() => shop.open())
    beforeEach(() => {
      shop.reset()
    })
    afterAll(() => shop.close())

    const purchasing = () =>
      shop.container.resolve<PurchaseOrderModuleService>(PURCHASE_ORDER_MODULE)
    const buy = (...skus: string[]) =>
      shop.placeOrder({ variants: skus.map((sku) => ({ sku, quantity: 2 })) })
    const dropshipOf = async ({ id }: PlacedOrder) =>
      (await shop.get(`/admin/dropship/orders/${id}`)).data.dropship
    const plan = async (placed: PlacedOrder): Promise<PlannedPurchaseOrder[]> =>
      (await dropshipOf(placed)).plan.purchase_orders
    const place = async (
      { id }: PlacedOrder,
      accept: string[] = []
    ): Promise<PurchaseOrder[]> => {
      const { status, data } = await shop.post(`/admin/dropship/orders/${id}`, {
        confirm: true,
        accept,
      })
      expect(data).toHaveProperty("purchase_orders")
      expect(status).toBe(200)
      return data.purchase_orders
    }
    const view = async ({ id }: { id: string }): Promise<PurchaseOrder> =>
      (await shop.get(`/admin/dropship/purchase-orders/${id}`)).data
        .purchase_order
    const sync = async ({ id }: { id: string }): Promise<PurchaseOrder> =>
      (await shop.post(`/admin/dropship/purchase-orders/${id}/sync`)).data
        .purchase_order
    const bookOf = (id: OtherId) => shop.distributors[id].simulator.book
    const inMedusa = async ({ id }: PlacedOrder) => {
      const { data } = await shop.container.resolve("query").graph({
        entity: "order",
        fields: [
          "fulfillments.*",
          "fulfillments.labels.*",
          "fulfillments.items.*",
          "items.*",
          "items.detail.*",
        ],
        filters: { id },
      })
      return medusaOrder.parse(data[0])
    }
    const levelOf = async (sku: string, id: OtherId) =>
      (await shop.stockOf(sku))[shop.locations[id] ?? ""]

    describe("setting up", () => {
      it.each(sandboxDistributorIds)(
        "takes nothing but the settings page: %s",
        async (id) => {
          const path = `/admin/dropship/distributors/${id}`
          expect((await shop.get(path)).data.distributor).toMatchObject({
            is_enabled: true,
            is_configured: true,
            missing: [],
            connection: { is_base_url_fixed: false },
          })
          const { data } = await shop.post(`${path}/verify`)
          expect(data.checks.filter(({ ok }: { ok: boolean }) => !ok)).toEqual(
            []
          )
          expect(data.ok).toBe(true)
        }
      )

      it("lets Parts Unlimited give its files by API", async () => {
        const { simulator } = shop.distributors["parts-unlimited"]
        const { portalUsername, portalPassword } = simulator.switches
        simulator.book.setStock("28205102", { WI: 1 })
        const saved = await shop.post(
          "/admin/dropship/distributors/parts-unlimited",
          {
            credentials: {
              portal_username: portalUsername,
              portal_password: portalPassword,
            },
            connection: {
              settings: {
                price_file_source: "portal",
                portal_url: simulator.portalUrl,
              },
            },
            feed: { protocol: "api" },
          }
        )
        expect([saved.status, saved.data.message]).toEqual([200, undefined])
        await shop.pullFeed("parts-unlimited")
        expect(await levelOf(jacket, "parts-unlimited")).toEqual({
          stocked: 10,
          reserved: 0,
        })
      })
    })

    describe("an order that needs two distributors", () => {
      it("is bought at both, and comes in two parcels with a mail each", async () => {
        const placed = await buy(flares, jacket)
        expect(await plan(placed)).toMatchObject([
          {
            distributor_id: "tucker",
            po_number: `M${placed.display_id}-T1`,
            lines: [{ sku: "600104", quantity: 2, unit_cost: 71.45 }],
          },
          {
            distributor_id: "parts-unlimited",
            po_number: `M${placed.display_id}-P1`,
            lines: [{ sku: "28205102", quantity: 2, unit_cost: 126 }],
            dropship_fee: 9.75,
          },
        ])

        const sent = await place(placed)

        expect(sent).toHaveLength(2)
        for (const { status, po_number, distributor_id } of sent) {
          expect([po_number, status]).toEqual([po_number, "submitted"])
          expect(bookOf(distributor_id as OtherId).orders(po_number)).toEqual([
            expect.objectContaining({
              lines: [expect.objectContaining({ quantity: 2 })],
            }),
          ])
        }
        expect(await levelOf(flares, "tucker")).toEqual({
          stocked: 18,
          reserved: 2,
        })
        expect(await levelOf(jacket, "parts-unlimited")).toEqual({
          stocked: 15,
          reserved: 2,
        })

        const numbers: string[] = []
        for (const purchaseOrder of sent) {
          const book = bookOf(purchaseOrder.distributor_id as OtherId)
          const [number = ""] = book.ship(purchaseOrder.po_number)
          numbers.push(number)
          expect(await sync(purchaseOrder)).toMatchObject({
            status: "shipped",
            needs_attention: false,
            shipments: [{ tracking_number: number }],
          })
        }

        const { fulfillments, items } = await inMedusa(placed)
        expect(new Set(numbers).size).toBe(2)
        expect(fulfillments).toHaveLength(2)
        expect(fulfillments).toEqual(
          expect.arrayContaining(
            sent.map(({ distributor_id }, at) =>
              expect.objectContaining({
                location_id: shop.locations[distributor_id],
                provider_id: `${distributor_id}_dropship`,
                labels: [
                  expect.objectContaining({ tracking_number: numbers[at] }),
                ],
                items: [expect.objectContaining({ quantity: 2 })],
              })
            )
          )
        )
        expect(items.map(({ detail }) => detail.shipped_quantity)).toEqual([
          2, 2,
        ])
        expect(await levelOf(flares, "tucker")).toEqual({
          stocked: 16,
          reserved: 0,
        })
        expect(await levelOf(jacket, "parts-unlimited")).toEqual({
          stocked: 13,
          reserved: 0,
        })
        await mailServer.waitFor(({ text }) => text.includes(numbers[1] ?? ""))
        expect(mailServer.messages).toHaveLength(2)
        for (const [at, { to, text }] of mailServer.messages.entries()) {
          expect(to).toEqual([placed.email])
          expect(text).toContain(numbers[at])
          expect(text).not.toMatch(/Tucker|Parts Unlimited|71\.45|126/)
        }
      })

      it("goes through at one while the other is down, which says so", async () => {
        const placed = await buy(flares, jacket)
        await shop.takeDown("parts-unlimited")
        try {
          const [atTucker, failed] = await place(placed, ["stock_unknown"])

          expect(atTucker?.status).toBe("submitted")
          expect(bookOf("tucker").purchaseOrders()).toHaveLength(1)
          expect(failed).toMatchObject({
            distributor_id: "parts-unlimited",
            status: "rejected",
            needs_attention: true,
          })
          expect(failed?.attention_reason).toContain("Parts Unlimited")
          const { lines } = await dropshipOf(placed)
          expect(lines).toEqual(
            expect.arrayContaining([
              expect.objectContaining({
                sku: flares,
                state: "ordered",
                open_quantity: 0,
              }),
              expect.objectContaining({
                sku: jacket,
                state: "ready",
                open_quantity: 2,
              }),
            ])
          )
          expect(await levelOf(jacket, "parts-unlimited")).toMatchObject({
            reserved: 2,
          })
        } finally {
          await shop.bringBack("parts-unlimited")
        }

        const [again] = await place(placed)
        expect(again).toMatchObject({
          // Parts Unlimited may not take a refused number a second time.
          po_number: `M${placed.display_id}-P2`,
          status: "submitted",
        })
        expect(bookOf("parts-unlimited").purchaseOrders()).toHaveLength(1)
        expect(bookOf("tucker").purchaseOrders()).toHaveLength(1)
      })
    })

    describe.each(others)("$id", ({ id, letter, sku, item, cost }) => {
      it("does the whole job, from its files to the buyer's mail", async () => {
        const placed = await buy(sku)
        expect(await plan(placed)).toMatchObject([
          {
            distributor_id: id,
            lines: [{ sku: item, unit_cost: cost, quantity: 2 }],
          },
        ])
        const before = await levelOf(sku, id)
        const [sent] = await place(placed)
        expect(sent).toMatchObject({
          po_number: `M${placed.display_id}-${letter}1`,
          status: "submitted",
          distributor_orders: [{ number: expect.any(String) }],
        })
        const book = bookOf(id)
        expect(book.purchaseOrders()).toMatchObject([
          {
            poNumber: sent?.po_number,
            orders: [{ lines: [{ sku: item, quantity: 2 }] }],
          },
        ])

        const [number = ""] = book.ship(sent?.po_number ?? "")
        const purchaseOrder = await sync(sent!)

        expect(purchaseOrder).toMatchObject({
          status: "shipped",
          lines: [{ quantity: 2, shipped_quantity: 2 }],
          shipments: [
            { tracking_number: number, emailed_at: expect.any(String) },
          ],
        })
        expect((await inMedusa(placed)).fulfillments).toMatchObject([
          { location_id: shop.locations[id], provider_id: `${id}_dropship` },
        ])
        expect(await levelOf(sku, id)).toEqual({
          stocked: (before?.stocked ?? 0) - 2,
          reserved: 0,
        })
        const mail = await mailServer.waitFor(() => true)
        expect(mail.to).toEqual([placed.email])
        expect(mail.text).toContain(number)
        expect((await sync(sent!)).events).toEqual(purchaseOrder.events)
        expect(mailServer.messages).toHaveLength(1)
      })
    })

    describe("when the answer to the placing call never came", () => {
      /** Bought at one distributor, while the placing call meets a fault. */
      async function buyWith(id: OtherId, kind: "drop-after" | "drop-before") {
        const { sku, placing } = others.find((other) => other.id === id)!
        const fault: Fault = { kind }
        shop.distributors[id].simulator.fail({ ...placing, fault })
        const [sent] = await place(await buy(sku))
        expect(sent?.status).toBe("unconfirmed")
        return sent!
      }
      /** As if the time had passed: it is due, and was sent long ago. */
      async function recoverLater(id: string) {
        await purchasing().updatePurchaseOrders({
          id,
          submitting_at: new Date(Date.now() - 3600_000),
          next_sync_at: new Date(Date.now() - 1000),
        })
        await recoverPurchaseOrdersWorkflow(shop.container).run({ input: {} })
      }
      const placingCalls = (id: OtherId) => {
        const { method, path } = others.find(
          (other) => other.id === id
        )!.placing
        return shop.distributors[id].simulator.requestsTo(method, path)
      }

      it("Tucker is sent it again, refuses its number, and a person tells the order's", async () => {
        const sent = await buyWith("tucker", "drop-after")
        const book = bookOf("tucker")

        await recoverLater(sent.id)

        const known = await view(sent)
        expect(known).toMatchObject({
          status: "submitted",
          needs_attention: true,
          distributor_orders: [],
        })
        expect(known.attention_reason).toContain("order number is not known")
        const [order, ...more] = book.orders(sent.po_number)
        expect(more).toEqual([])

        book.ship(sent.po_number)
        const path = `/admin/dropship/purchase-orders/${sent.id}`
        const entered = await shop.post(`${path}/distributor-orders`, {
          number: order?.number,
        })
        expect(entered.status).toBe(200)
        const [parcel] = book.orders(sent.po_number)[0]?.parcels ?? []
        expect(await sync(sent)).toMatchObject({
          status: "shipped",
          needs_attention: false,
          shipments: [{ tracking_number: parcel?.trackingNumber }],
        })
        expect(book.orders(sent.po_number)).toHaveLength(1)
      })

      it("Tucker is sent again what never arrived", async () => {
        const sent = await buyWith("tucker", "drop-before")
        await recoverLater(sent.id)
        expect(await view(sent)).toMatchObject({
          status: "submitted",
          needs_attention: false,
          distributor_orders: [{ number: expect.any(String) }],
        })
        expect(bookOf("tucker").orders(sent.po_number)).toHaveLength(1)
      })

      it("Parts Unlimited's list shows it, and it is adopted", async () => {
        const sent = await buyWith("parts-unlimited", "drop-after")
        await recoverLater(sent.id)
        const orders = bookOf("parts-unlimited").orders(sent.po_number)
        expect(orders).toHaveLength(1)
        expect(await view(sent)).toMatchObject({
          status: "submitted",
          needs_attention: false,
          distributor_orders: [
            { number: expect.stringContaining(orders[0]?.number ?? "none") },
          ],
        })
        expect(placingCalls("parts-unlimited")).toHaveLength(1)
      })

      it("Parts Unlimited is never sent again what its list lacks: a person is asked", async () => {
        const sent = await buyWith("parts-unlimited", "drop-before")
        for (let lookUp = 1; lookUp <= 6; lookUp += 1) {
          await recoverLater(sent.id)
        }
        const waiting = await view(sent)
        expect(waiting).toMatchObject({
          status: "unconfirmed",
          needs_attention: true,
        })
        expect(waiting.attention_reason).toContain(sent.po_number)
        expect(bookOf("parts-unlimited").orders(sent.po_number)).toEqual([])
        expect(placingCalls("parts-unlimited")).toHaveLength(1)
      })

      it.each(["drop-after", "drop-before"] as const)(
        "Automatic tells by PO number, and has it once (%s)",
        async (kind) => {
          const sent = await buyWith("automatic", kind)
          await recoverLater(sent.id)
          const orders = bookOf("automatic").orders(sent.po_number)
          expect(orders).toHaveLength(1)
          const found = await view(sent)
          expect(found).toMatchObject({
            status: "submitted",
            needs_attention: false,
          })
          expect(found.distributor_orders[0]?.number).toContain(
            orders[0]?.number
          )
        }
      )
    })
  },
})
