import { PURCHASE_ORDER_MODULE } from "../../src/modules/purchase-order/module-key"
import type { PurchaseOrderModuleService } from "../../src/modules/purchase-order/service"
import { DropshipShop } from "../helpers/dropship-shop"
import { medusaTests } from "../helpers/medusa-tests"
import { testEnvironment } from "../helpers/test-environment"

medusaTests({
  env: testEnvironment,
  testSuite: ({ api, getContainer }) => {
    describe("tracking in a shop without e-mail", () => {
      const shop = new DropshipShop(api, getContainer)

      beforeAll(() => shop.open())
      afterAll(() => shop.close())

      it("ships all the same, and says once that nobody was mailed", async () => {
        const placed = await shop.placeOrder({
          variants: [{ sku: "87-5503", quantity: 1 }],
        })
        const { data } = await shop.post(
          `/admin/dropship/orders/${placed.id}`,
          { confirm: true }
        )
        const [{ id, po_number }] = data.purchase_orders
        shop.simulator.ship(po_number)
        const path = `/admin/dropship/purchase-orders/${id}/sync`
        await shop.post(path)
        const { purchase_order } = (await shop.post(path)).data

        expect(purchase_order).toMatchObject({
          status: "shipped",
          needs_attention: false,
          shipments: [{ fulfillment_id: expect.any(String), emailed_at: null }],
        })
        const said = purchase_order.events.filter(
          ({ type }: { type: string }) => type.startsWith("mail")
        )
        expect(said).toMatchObject([
          {
            type: "mail_skipped",
            message: expect.stringMatching(/no provider for the channel email/),
          },
        ])
        const row = await shop.container
          .resolve<PurchaseOrderModuleService>(PURCHASE_ORDER_MODULE)
          .retrievePurchaseOrder(id)
        expect(row.next_sync_at).toBeNull()

        const again = await shop.post(
          `/admin/dropship/purchase-orders/${id}/shipments/${purchase_order.shipments[0].id}/mail`
        )
        expect(again.status).toBe(409)
        expect(again.data.message).toMatch(/no provider for the channel email/)
      })
    })
  },
})
