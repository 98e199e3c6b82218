import { Modules } from "@medusajs/framework/utils"
import type { BulkRun } from "../../src/schemas/bulk-run"
import { DropshipShop } from "../helpers/dropship-shop"
import { medusaTests } from "../helpers/medusa-tests"
import { testEnvironment } from "../helpers/test-environment"
import { waitFor } from "../helpers/wait-for"

const path = "/admin/dropship/orders"

medusaTests({
  env: testEnvironment,
  testSuite: ({ api, getContainer }) => {
    describe("an order that is held back", () => {
      const shop = new DropshipShop(api, getContainer)

      beforeAll(() => shop.open())
      beforeEach(() => {
        shop.reset()
      })
      afterAll(() => shop.close())

      const buy = () =>
        shop.placeOrder({
          variants: [{ sku: "87-5503", quantity: 1 }],
          capture: true,
        })
      const hold = (orderId: string, is_on_hold: unknown) =>
        shop.post(`${path}/${orderId}/hold`, { is_on_hold })
      const orders = () => shop.container.resolve(Modules.ORDER)
      const metadataOf = async (orderId: string) =>
        (await orders().retrieveOrder(orderId)).metadata
      const bulkRunOf = async (orderId: string) => {
        const { data } = await shop.post(`${path}/batch`, {
          confirm: true,
          order_ids: [orderId],
        })
        const read = async (): Promise<BulkRun> =>
          (await shop.get(`/admin/dropship/bulk-runs/${data.batch.id}`)).data
            .bulk_run
        await waitFor(
          "the run to finish",
          async () => (await read()).status === "finished"
        )
        return (await read()).orders[0]
      }

      it("keeps what else stands in its metadata, held and released", async () => {
        const order = await buy()
        await orders().updateOrders(order.id, { metadata: { gift: "yes" } })
        expect(await hold(order.id, true)).toMatchObject({
          status: 200,
          data: { is_on_hold: true },
        })
        expect(await metadataOf(order.id)).toEqual({
          gift: "yes",
          dropship_hold: true,
        })
        const shown = await shop.get(`${path}/${order.id}`)
        expect(shown.data.dropship.is_on_hold).toBe(true)
        const list = await shop.get(path)
        expect(list.data.orders).toMatchObject([{ is_on_hold: true }])

        await hold(order.id, false)
        expect(await metadataOf(order.id)).toEqual({ gift: "yes" })
        const { data } = await shop.get(`${path}/${order.id}`)
        expect(data.dropship.is_on_hold).toBe(false)
      })

      it("stands in the history with who did it, once for each change", async () => {
        const order = await buy()
        await hold(order.id, true)
        await hold(order.id, true)
        await hold(order.id, false)
        const { data } = await shop.get(
          `/admin/dropship/audit?subject=order&subject_id=${order.id}`
        )
        const entry = { actor_id: shop.admin.user_id, subject_id: order.id }
        expect(data.entries).toMatchObject([
          {
            ...entry,
            changes: [{ field: "is_on_hold", before: true, after: false }],
          },
          {
            ...entry,
            changes: [{ field: "is_on_hold", before: false, after: true }],
          },
        ])
      })

      it("is left by a bulk run until it is released, and is bought by a person", async () => {
        const order = await buy()
        await hold(order.id, true)
        expect(await bulkRunOf(order.id)).toMatchObject({
          state: "refused",
          message: "Nothing was ordered. It is on hold.",
          purchase_orders: [],
        })
        await hold(order.id, false)
        expect(await bulkRunOf(order.id)).toMatchObject({ state: "placed" })

        const another = await buy()
        await hold(another.id, true)
        expect(
          await shop.post(`${path}/${another.id}`, { confirm: true })
        ).toMatchObject({ status: 200, data: { purchase_orders: [{}] } })
      })

      it("refuses an order that is not there, and a body that says nothing", async () => {
        expect(await hold("order_none", true)).toMatchObject({ status: 404 })
        const order = await buy()
        expect(await hold(order.id, "yes")).toMatchObject({ status: 400 })
        expect(await metadataOf(order.id)).toBeNull()
      })
    })
  },
})
