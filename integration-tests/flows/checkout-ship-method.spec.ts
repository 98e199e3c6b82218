import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createShippingOptionsWorkflow,
  deleteShippingOptionsWorkflow,
} from "@medusajs/medusa/core-flows"
import { shipMethodKey } from "../../src/schemas/ship-method"
import { DropshipShop } from "../helpers/dropship-shop"
import { medusaTests } from "../helpers/medusa-tests"
import { testEnvironment } from "../helpers/test-environment"

const puller = "87-5503"

medusaTests({
  env: testEnvironment,
  testSuite: ({ api, getContainer }) => {
    describe("the ship method that the buyer chose", () => {
      const shop = new DropshipShop(api, getContainer)

      beforeAll(() => shop.open())
      beforeEach(() => {
        shop.reset()
      })
      afterAll(() => shop.close())

      /** What a merchant offers at checkout, in the distributor's zone. */
      async function offer(name: string, method: string): Promise<string> {
        const fulfillment = shop.container.resolve(Modules.FULFILLMENT)
        const options = await fulfillment.listShippingOptions({})
        const hidden = options.find(
          ({ provider_id }) => provider_id === "wps_dropship"
        )
        const { result } = await createShippingOptionsWorkflow(
          shop.container
        ).run({
          input: [
            {
              name,
              provider_id: "wps_dropship",
              service_zone_id: hidden?.service_zone_id ?? "",
              shipping_profile_id: hidden?.shipping_profile_id ?? "",
              price_type: "flat",
              prices: [{ currency_code: "usd", amount: 25 }],
              data: { id: method },
              type: { label: name, description: name, code: method },
              rules: [
                {
                  attribute: "enabled_in_store",
                  operator: "eq",
                  value: "true",
                },
                { attribute: "is_return", operator: "eq", value: "false" },
              ],
            },
          ],
        })
        return result[0]?.id ?? ""
      }
      const dropshipOf = async (orderId: string) =>
        (await shop.get(`/admin/dropship/orders/${orderId}`)).data.dropship

      it("is offered by Medusa as the provider's fulfillment option", async () => {
        const { data } = await shop.get(
          "/admin/fulfillment-providers/wps_dropship/options"
        )
        expect(
          data.fulfillment_options.map((option: { id: string }) => option.id)
        ).toEqual(expect.arrayContaining(["ground", "2_day"]))
      })

      it("reaches the purchase order and the distributor", async () => {
        const shippingOptionId = await offer("Two days", "2_day")
        const order = await shop.placeOrder({
          variants: [{ sku: puller, quantity: 1 }],
          shippingOptionId,
        })
        // Also when the shop has taken it out of its offer since.
        await deleteShippingOptionsWorkflow(shop.container).run({
          input: { ids: [shippingOptionId] },
        })
        expect(await dropshipOf(order.id)).toMatchObject({
          chosen_ship_method: { id: "2_day", name: "Two days" },
          plan: { purchase_orders: [{ ship_method: "2_day" }] },
        })
        const { data } = await shop.post(`/admin/dropship/orders/${order.id}`, {
          confirm: true,
        })
        expect(data.purchase_orders).toMatchObject([{ ship_method: "2_day" }])
        const [cart] = shop.simulator.requestsTo("POST", "/carts")
        expect(cart?.body).toMatchObject({ ship_via: "FE2D" })
      })

      it("is nobody's to write who has paid for another one", async () => {
        const order = await shop.placeOrder({
          variants: [{ sku: puller, quantity: 1 }],
        })
        await shop.container
          .resolve(ContainerRegistrationKeys.PG_CONNECTION)
          .raw("update order_shipping_method set data = ?", [
            JSON.stringify({ [shipMethodKey]: "1_day" }),
          ])
        expect(await dropshipOf(order.id)).toMatchObject({
          chosen_ship_method: null,
          plan: { purchase_orders: [{ ship_method: "ground" }] },
        })
      })
    })
  },
})
