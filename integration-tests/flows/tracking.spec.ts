import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import {
  cancelOrderWorkflow,
  createOrderFulfillmentWorkflow,
  createShippingProfilesWorkflow,
  updateProductsWorkflow,
} from "@medusajs/medusa/core-flows"
import trackShipments from "../../src/jobs/track-shipments"
import { DISTRIBUTOR_MODULE } from "../../src/modules/distributor/module-key"
import type { DistributorModuleService } from "../../src/modules/distributor/service"
import { PURCHASE_ORDER_MODULE } from "../../src/modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../src/modules/purchase-order/service"
import { DropshipEvents } from "../../src/workflows/events"
import { ensureShippingOption } from "../../src/workflows/distributor-account/ensure-shipping-option"
import { DropshipShop } from "../helpers/dropship-shop"
import { useMailServer } from "../helpers/mail-server"
import type { PlacedOrder } from "../helpers/orders"
import { medusaTests } from "../helpers/medusa-tests"
import { testEnvironment } from "../helpers/test-environment"

/** Also on the shop's own shelf. */
const puller = "87-5503"

const medusaOrder = z.object({
  fulfillments: z.array(
    z.object({
      id: z.string(),
      location_id: z.string(),
      provider_id: z.string(),
      shipped_at: z.unknown(),
      labels: z.array(
        z.object({ tracking_number: z.string(), tracking_url: z.string() })
      ),
      items: z.array(z.object({ quantity: z.coerce.number() })),
    })
  ),
  items: z.array(
    z.object({
      detail: z.object({
        fulfilled_quantity: z.coerce.number(),
        shipped_quantity: z.coerce.number(),
      }),
    })
  ),
})

const mailServer = useMailServer()

medusaTests({
  env: testEnvironment,
  testSuite: ({ api, getContainer }) => {
    describe("tracking", () => {
      const shop = new DropshipShop(api, getContainer)
      let wpsLocation = ""

      beforeAll(async () => {
        await shop.open({
          ownStock: (variant) =>
            variant.wps === null || variant.sku === puller ? 20 : null,
        })
        // It is bought all the same: where its reservation goes is tested here.
        await shop.post("/admin/dropship/settings", { keep_own_stock: false })
        const { stock_location_id } =
          await distributors().retrieveDistributor("wps")
        wpsLocation = stock_location_id ?? ""
      })
      beforeEach(() => {
        shop.reset()
      })
      afterAll(async () => {
        await shop.close()
      })

      const distributors = () =>
        shop.container.resolve<DistributorModuleService>(DISTRIBUTOR_MODULE)
      const purchasing = () =>
        shop.container.resolve<PurchaseOrderModuleService>(
          PURCHASE_ORDER_MODULE
        )
      const buy = async (quantity: number, ordered = quantity) => {
        const placed = await shop.placeOrder({
          variants: [{ sku: puller, quantity: ordered }],
        })
        const [item] = placed.items
        const { status, data } = await shop.post(
          `/admin/dropship/orders/${placed.id}`,
          {
            confirm: true,
            // WPS may take it from several warehouses.
            accept: ["stock_short"],
            purchase_orders: [
              {
                distributor_id: "wps",
                lines: [{ line_item_id: item?.id, sku: puller, quantity }],
              },
            ],
          }
        )
        expect(data).toMatchObject({ purchase_orders: [{}] })
        expect(status).toBe(200)
        const [purchaseOrder] = data.purchase_orders
        return {
          placed,
          id: String(purchaseOrder.id),
          po: String(purchaseOrder.po_number),
        }
      }
      const sync = async (id: string) => {
        const { status, data } = await shop.post(
          `/admin/dropship/purchase-orders/${id}/sync`
        )
        expect(data).toHaveProperty("purchase_order")
        expect(status).toBe(200)
        return data.purchase_order
      }
      const view = async (id: string) =>
        (await shop.get(`/admin/dropship/purchase-orders/${id}`)).data
          .purchase_order
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
      const eventTypes = (purchaseOrder: { events: { type: string }[] }) =>
        purchaseOrder.events.map(({ type }) => type)
      const subjects = () => mailServer.messages.map(({ subject }) => subject)

      it("makes of a parcel one fulfillment, one shipment and one mail", async () => {
        const emitted: unknown[] = []
        shop.container
          .resolve(Modules.EVENT_BUS)
          .subscribe(DropshipEvents.PURCHASE_ORDER_SHIPPED, async (event) => {
            emitted.push(event.data)
          })
        const before = await shop.stockOf(puller)
        const { placed, id, po } = await buy(2)
        const [shipped] = shop.simulator.ship(po)
        const number = shipped?.tracking_numbers[0] ?? ""

        const purchaseOrder = await sync(id)

        expect(purchaseOrder).toMatchObject({
          status: "shipped",
          needs_attention: false,
          distributor_orders: [
            { number: shipped?.order_number, status: "Shipped" },
          ],
          lines: [{ quantity: 2, shipped_quantity: 2 }],
          shipments: [
            {
              tracking_number: number,
              carrier: "FedEx",
              warehouse: shipped?.warehouse,
              emailed_at: expect.any(String),
            },
          ],
        })
        expect(purchaseOrder.shipments[0].tracking_url).toContain(number)

        const order = await inMedusa(placed)
        expect(order.fulfillments).toMatchObject([
          {
            id: purchaseOrder.shipments[0].fulfillment_id,
            location_id: wpsLocation,
            provider_id: "wps_dropship",
            shipped_at: expect.anything(),
            labels: [
              {
                tracking_number: number,
                tracking_url: purchaseOrder.shipments[0].tracking_url,
              },
            ],
            items: [{ quantity: 2 }],
          },
        ])
        expect(order.items[0]?.detail).toEqual({
          fulfilled_quantity: 2,
          shipped_quantity: 2,
        })
        const after = await shop.stockOf(puller)
        expect(after).toEqual({
          [shop.store.stock_location_id]: { stocked: 20, reserved: 0 },
          [wpsLocation]: {
            stocked: (before[wpsLocation]?.stocked ?? 0) - 2,
            reserved: 0,
          },
        })
        expect(emitted).toEqual([{ id: purchaseOrder.shipments[0].id }])

        const message = await mailServer.waitFor(() => true)
        expect(message).toMatchObject({
          to: [placed.email],
          subject: `Your order #${placed.display_id} is on its way`,
        })
        for (const form of [message.text, message.html ?? ""]) {
          expect(form).toContain("Canyon Powersports")
          expect(form).toContain(number)
          expect(form).not.toMatch(/Western|WPS|14\.97|14\.22/)
        }
      })

      it("does nothing when the distributor is asked again", async () => {
        const { placed, id, po } = await buy(2)
        shop.simulator.ship(po)
        const once = await sync(id)
        const twice = await sync(id)

        expect(twice.events).toEqual(once.events)
        expect(twice.shipments).toEqual(once.shipments)
        expect((await inMedusa(placed)).fulfillments).toHaveLength(1)
        expect(mailServer.messages).toHaveLength(1)
      })

      it("ships once when two people ask at the same moment", async () => {
        const { placed, id, po } = await buy(2)
        shop.simulator.ship(po)
        await Promise.all([sync(id), sync(id), sync(id)])

        expect((await inMedusa(placed)).fulfillments).toHaveLength(1)
        expect(mailServer.messages).toHaveLength(1)
      })

      it("ships a line in two parcels, each with its own number and mail", async () => {
        const { placed, id, po } = await buy(3)
        shop.simulator.ship(po, { lines: [{ sku: puller, quantity: 1 }] })
        const part = await sync(id)
        expect(part).toMatchObject({
          status: "partially_shipped",
          lines: [{ shipped_quantity: 1, backordered_quantity: 2 }],
        })
        expect((await shop.stockOf(puller))[wpsLocation]?.reserved).toBe(2)
        expect(mailServer.messages[0]?.text).toMatch(/Still to come\n- 2 x/)

        shop.simulator.ship(po)
        const whole = await sync(id)

        expect(whole).toMatchObject({
          status: "shipped",
          lines: [{ shipped_quantity: 3, backordered_quantity: 0 }],
        })
        const { fulfillments, items } = await inMedusa(placed)
        expect(
          fulfillments.map((one) => one.items[0]?.quantity).sort()
        ).toEqual([1, 2])
        expect(
          new Set(fulfillments.map((one) => one.labels[0]?.tracking_number))
            .size
        ).toBe(2)
        expect(items[0]?.detail.shipped_quantity).toBe(3)
        expect((await shop.stockOf(puller))[wpsLocation]?.reserved).toBe(0)
        const part_ = `Part of your order #${placed.display_id} is on its way`
        expect(subjects()).toEqual([part_, part_])
      })

      it("makes a parcel for each warehouse of a split order", async () => {
        shop.simulator.setStock(puller, { boise: 1, fresno: 1, ashley: 1 })
        const { placed, id, po } = await buy(3)
        const shipped = shop.simulator.ship(po)
        expect(shipped.length).toBeGreaterThan(1)

        const purchaseOrder = await sync(id)

        expect(purchaseOrder.status).toBe("shipped")
        expect(
          purchaseOrder.shipments.map(
            (one: { warehouse: string }) => one.warehouse
          )
        ).toEqual(expect.arrayContaining(shipped.map((one) => one.warehouse)))
        const { fulfillments } = await inMedusa(placed)
        expect(fulfillments).toHaveLength(shipped.length)
        expect(mailServer.messages).toHaveLength(shipped.length)
      })

      it("puts two numbers of the same goods on one fulfillment and in one mail", async () => {
        const { placed, id, po } = await buy(2)
        shop.simulator.ship(po, {
          trackingNumber: ["748900000000013", "748900000000020"],
        })
        const { shipments } = await sync(id)

        expect(shipments).toHaveLength(2)
        const { fulfillments } = await inMedusa(placed)
        expect(
          fulfillments.map(({ labels }) =>
            labels.map((label) => label.tracking_number).sort()
          )
        ).toEqual([["748900000000013", "748900000000020"]])
        expect(mailServer.messages).toHaveLength(1)
        expect(mailServer.messages[0]?.text).toContain("748900000000020")
      })

      it("takes nothing from the shop's own shelf for a line that is split over both", async () => {
        const before = await shop.stockOf(puller)
        const { placed, id, po } = await buy(1, 3)
        const reserved = async () =>
          Object.values(await shop.stockOf(puller)).reduce(
            (sum, level) => sum + level.reserved,
            0
          )
        expect(await reserved()).toBe(3)
        shop.simulator.ship(po)
        await sync(id)

        const after = await shop.stockOf(puller)
        const own = shop.store.stock_location_id
        expect(await reserved()).toBe(2)
        expect(after[own]?.stocked).toBe(20)
        expect(after[wpsLocation]?.stocked).toBe(
          (before[wpsLocation]?.stocked ?? 0) - 1
        )
        expect((await inMedusa(placed)).items[0]?.detail.shipped_quantity).toBe(
          1
        )
        expect(mailServer.messages[0]?.text).toMatch(/Still to come\n- 2 x/)
      })

      it("makes a fulfillment for each shipping profile in a parcel, and one mail", async () => {
        const brake = "BRK-204-F"
        const placed = await shop.placeOrder({
          variants: [
            { sku: puller, quantity: 1 },
            { sku: brake, quantity: 1 },
          ],
        })
        const { data } = await shop.post(
          `/admin/dropship/orders/${placed.id}`,
          { confirm: true }
        )
        const [{ id, po_number }] = data.purchase_orders
        const { result } = await createShippingProfilesWorkflow(
          shop.container
        ).run({ input: { data: [{ name: "Bulky", type: "bulky" }] } })
        await updateProductsWorkflow(shop.container).run({
          input: {
            selector: { id: shop.store.variants[brake]?.product_id ?? "" },
            update: { shipping_profile_id: result[0]?.id ?? "" },
          },
        })
        const shipped = shop.simulator.ship(po_number)
        expect(shipped).toHaveLength(1)
        const purchaseOrder = await sync(id)
        await sync(id)

        expect(purchaseOrder).toMatchObject({
          status: "shipped",
          needs_attention: false,
        })
        const { fulfillments, items } = await inMedusa(placed)
        const number = shipped[0]?.tracking_numbers[0]
        expect(fulfillments).toMatchObject([
          { labels: [{ tracking_number: number }] },
          { labels: [{ tracking_number: number }] },
        ])
        expect(items.map(({ detail }) => detail.shipped_quantity)).toEqual([
          1, 1,
        ])
        expect(subjects()).toEqual([
          `Your order #${placed.display_id} is on its way`,
        ])
      })

      it("ships what the last feed no longer had in stock", async () => {
        const { placed, id, po } = await buy(2)
        await shop.container.resolve(Modules.INVENTORY).updateInventoryLevels({
          inventory_item_id:
            shop.store.variants[puller]?.inventory_item_id ?? "",
          location_id: wpsLocation,
          stocked_quantity: 0,
        })
        shop.simulator.ship(po)
        await sync(id)

        expect((await inMedusa(placed)).fulfillments).toHaveLength(1)
        expect((await shop.stockOf(puller))[wpsLocation]).toEqual({
          stocked: 0,
          reserved: 0,
        })
      })

      it("goes on where a crash between fulfillment and shipment left off", async () => {
        const { placed, id, po } = await buy(2)
        const [shipped] = shop.simulator.ship(po)
        const number = shipped?.tracking_numbers[0] ?? ""
        const gateway = await distributors().connect("wps")
        const lookup = await gateway.findOrder({
          poNumber: po,
          orderNumbers: [],
          placedAt: new Date(),
        })
        await purchasing().applyReport(id, lookup.found ? lookup.orders : [], {
          actor: "system",
          mailCorrections: true,
          billedLimitPercent: 10,
        })
        const { shipments } = await view(id)
        await createOrderFulfillmentWorkflow(shop.container).run({
          input: {
            order_id: placed.id,
            items: [{ id: placed.items[0]?.id ?? "", quantity: 2 }],
            location_id: wpsLocation,
            shipping_option_id: await ensureShippingOption(shop.container, {
              distributor_id: "wps",
              shipping_profile_id: shop.store.shipping_profile_id,
            }),
            metadata: { dropship_shipment_id: shipments[0].id },
            additional_data: { dropship_shipment_id: shipments[0].id },
          },
        })

        const purchaseOrder = await sync(id)

        const { fulfillments } = await inMedusa(placed)
        expect(fulfillments).toMatchObject([
          {
            id: purchaseOrder.shipments[0].fulfillment_id,
            shipped_at: expect.anything(),
            labels: [{ tracking_number: number }],
          },
        ])
        expect(mailServer.messages).toHaveLength(1)
      })

      it("does not mail again after a crash right behind the mail", async () => {
        const { id, po } = await buy(2)
        shop.simulator.ship(po)
        const { shipments } = await sync(id)
        await purchasing().updateDropshipShipments({
          id: shipments[0].id,
          emailed_at: null,
        })
        const purchaseOrder = await sync(id)

        expect(purchaseOrder.shipments[0].emailed_at).not.toBeNull()
        expect(mailServer.messages).toHaveLength(1)
      })

      it("mails later, and once, when the mail server refused", async () => {
        const { id, po } = await buy(2)
        shop.simulator.ship(po)
        mailServer.refuseNext(1)
        const first = await sync(id)
        expect(first).toMatchObject({
          status: "shipped",
          shipments: [{ emailed_at: null }],
        })
        expect(eventTypes(first)).toContain("mail_failed")
        expect(mailServer.messages).toHaveLength(0)

        await purchasing().updatePurchaseOrders({
          id,
          next_sync_at: new Date(Date.now() - 1000),
        })
        await trackShipments(shop.container)
        const second = await view(id)
        expect(second.shipments[0].emailed_at).not.toBeNull()
        await sync(id)
        expect(mailServer.messages).toHaveLength(1)
        const row = await purchasing().retrievePurchaseOrder(id)
        expect(row.next_sync_at).toBeNull()
      })

      it("sends a mail that a crash left half sent", async () => {
        const { id, po } = await buy(2)
        shop.simulator.ship(po)
        mailServer.refuseNext(1)
        const { shipments } = await sync(id)
        const notifications = shop.container.resolve(Modules.NOTIFICATION)
        const [stored] = await notifications.listNotifications({
          resource_id: shipments[0].id,
        })
        await (
          notifications as unknown as {
            updateNotifications(change: object): Promise<unknown>
          }
        ).updateNotifications({ id: stored?.id, status: "pending" })

        await sync(id)

        expect(mailServer.messages).toHaveLength(1)
        expect(mailServer.messages[0]?.messageId).toContain(
          `dropship-shipment-${shipments[0].id}`
        )
      })

      it("replaces the label and mails once more when a number is corrected", async () => {
        const { placed, id, po } = await buy(2)
        shop.simulator.ship(po, { trackingNumber: "748900000000013" })
        await sync(id)
        shop.simulator.changeTracking(po, "748900000000013", "748900000000020")
        const corrected = await sync(id)
        await sync(id)

        expect(corrected.shipments).toMatchObject([
          { tracking_number: "748900000000020" },
        ])
        expect(eventTypes(corrected)).toContain("tracking_changed")
        const { fulfillments } = await inMedusa(placed)
        expect(fulfillments).toMatchObject([
          { labels: [{ tracking_number: "748900000000020" }] },
        ])
        expect(subjects()).toEqual([
          `Your order #${placed.display_id} is on its way`,
          `New tracking number for your order #${placed.display_id}`,
        ])
        expect(mailServer.messages[1]?.text).toContain("748900000000020")
      })

      it("does not mail a corrected number when the merchant does not want it", async () => {
        await distributors().saveSettings({ mail_on_tracking_change: false })
        const { id, po } = await buy(2)
        shop.simulator.ship(po, { trackingNumber: "748900000000013" })
        await sync(id)
        shop.simulator.changeTracking(po, "748900000000013", "748900000000020")
        const { shipments } = await sync(id)

        expect(shipments[0].tracking_number).toBe("748900000000020")
        expect(mailServer.messages).toHaveLength(1)
      })

      it("mails nobody when the order says so", async () => {
        const { placed, id, po } = await buy(2)
        await shop.container
          .resolve(Modules.ORDER)
          .updateOrders(placed.id, { no_notification: true })
        shop.simulator.ship(po)
        const once = await sync(id)
        const twice = await sync(id)

        expect(once.status).toBe("shipped")
        expect(
          eventTypes(twice).filter((one) => one === "mail_skipped")
        ).toHaveLength(1)
        expect(mailServer.messages).toHaveLength(0)
      })

      it("asks for a person when goods leave for a canceled order", async () => {
        const { placed, id, po } = await buy(2)
        await cancelOrderWorkflow(shop.container).run({
          input: { order_id: placed.id },
        })
        shop.simulator.ship(po)
        const purchaseOrder = await sync(id)

        expect(purchaseOrder).toMatchObject({
          status: "shipped",
          needs_attention: true,
          shipments: [{ fulfillment_id: null, emailed_at: null }],
        })
        expect(purchaseOrder.attention_reason).toMatch(
          /though order #\d+ is canceled/
        )
        expect((await inMedusa(placed)).fulfillments).toEqual([])
        expect(mailServer.messages).toHaveLength(0)
      })

      it("keeps a parcel that Medusa refuses, says why, and registers it later", async () => {
        const { placed, id, po } = await buy(2)
        const locations = shop.container.resolve(Modules.STOCK_LOCATION)
        await locations.softDeleteStockLocations([wpsLocation])
        shop.simulator.ship(po)
        const refused = await sync(id)
        expect(refused).toMatchObject({
          needs_attention: true,
          shipments: [{ fulfillment_id: null }],
        })
        expect(refused.attention_reason).toMatch(/Medusa did not take/)

        await locations.restoreStockLocations([wpsLocation])
        const registered = await sync(id)
        expect(registered).toMatchObject({
          needs_attention: false,
          attention_reason: null,
        })
        expect((await inMedusa(placed)).fulfillments).toHaveLength(1)
        expect(mailServer.messages).toHaveLength(1)
      })

      it("says which product lacks a shipping profile, and registers the parcel once it has one", async () => {
        const { placed, id, po } = await buy(2)
        const links = shop.container.resolve("link")
        const link = {
          [Modules.PRODUCT]: {
            product_id: shop.store.variants[puller]?.product_id ?? "",
          },
          [Modules.FULFILLMENT]: {
            shipping_profile_id: shop.store.shipping_profile_id,
          },
        }
        await links.dismiss(link)
        shop.simulator.ship(po)
        expect((await sync(id)).attention_reason).toMatch(
          /The product Flywheel Puller .* has no shipping profile, .* tried again/
        )

        await links.create(link)
        expect(await sync(id)).toMatchObject({ needs_attention: false })
        expect((await inMedusa(placed)).fulfillments).toHaveLength(1)
      })

      it("opens the units again that the distributor cancels", async () => {
        const { placed, id, po } = await buy(2)
        shop.simulator.cancelOrder(po)
        const purchaseOrder = await sync(id)

        expect(purchaseOrder).toMatchObject({
          status: "canceled",
          needs_attention: true,
          lines: [{ canceled_quantity: 2 }],
        })
        const { data } = await shop.get(`/admin/dropship/orders/${placed.id}`)
        expect(data.dropship.lines[0]).toMatchObject({ open_quantity: 2 })
      })

      it("says that the distributor does not answer, and changes nothing", async () => {
        const { id, po } = await buy(2)
        shop.simulator.ship(po)
        shop.simulator.fail({
          method: "GET",
          path: /^\/orders\//,
          times: Infinity,
          fault: { status: 500 },
        })
        const { status, data } = await shop.post(
          `/admin/dropship/purchase-orders/${id}/sync`
        )
        expect(status).toBe(409)
        expect(data.message).toMatch(/could not be looked up/)
        expect((await view(id)).status).toBe("submitted")
        const all = await shop.post("/admin/dropship/purchase-orders/sync")
        expect(all.data).toEqual({ checked: 1, updated: 0, failed: 1 })
      })

      it("asks about all open purchase orders at once, one failure stops no other", async () => {
        const lost = await buy(1)
        const found = await buy(1)
        shop.simulator.ship(lost.po)
        shop.simulator.ship(found.po)
        for (const path of [/^\/orders$/, new RegExp(`^/orders/${lost.po}$`)]) {
          shop.simulator.fail({
            path,
            times: Infinity,
            fault: { status: 422 },
          })
        }
        const { data } = await shop.post("/admin/dropship/purchase-orders/sync")

        expect(data).toEqual({ checked: 2, updated: 1, failed: 1 })
        expect((await view(found.id)).status).toBe("shipped")
        expect((await view(lost.id)).status).toBe("submitted")
      })

      it("lets the job ask only about what is due", async () => {
        const { id, po } = await buy(1)
        shop.simulator.ship(po)
        await trackShipments(shop.container)
        expect(shop.simulator.requestsTo("GET", `/orders/${po}`)).toEqual([])

        await purchasing().updatePurchaseOrders({
          id,
          next_sync_at: new Date(Date.now() - 1000),
        })
        await trackShipments(shop.container)
        expect((await view(id)).status).toBe("shipped")
      })

      it("has no tracking to ask for when nothing was ordered", async () => {
        shop.simulator.fail({
          method: "POST",
          path: /^\/orders$/,
          fault: { status: 422 },
        })
        const { id, po } = await buy(1)
        const { status, data } = await shop.post(
          `/admin/dropship/purchase-orders/${id}/sync`
        )
        expect(status).toBe(409)
        expect(data.message).toMatch(/was refused/)
        expect(shop.simulator.requestsTo("GET", `/orders/${po}`)).toEqual([])
        const unknown = await shop.post(
          "/admin/dropship/purchase-orders/dpo_none/sync"
        )
        expect(unknown.status).toBe(404)
      })
    })
  },
})
