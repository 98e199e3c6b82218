import type { AxiosResponse } from "axios"
import type { PurchaseOrder } from "../../src/schemas/purchase-order"
import { purchaseOrderLock } from "../../src/workflows/locks"
import type { InstanceProcess } from "../helpers/instances/instance-process"
import { redisProgram } from "../helpers/instances/redis-server"
import {
  openTwoInstanceShop,
  type TwoInstanceShop,
} from "../helpers/instances/two-instance-shop"
import { waitFor } from "../helpers/wait-for"

/** Migrating and two starts of Medusa, on a busy machine too. */
const startLimit = 300_000
jest.setTimeout(120_000)

const puller = "87-5503"
const many = 10
const orders = "/admin/dropship/orders"
const purchaseOrders = "/admin/dropship/purchase-orders"

if (redisProgram === undefined) {
  const message =
    "The test of two instances needs Redis: install redis-server, or name one in REDIS_SERVER_PATH."
  if (process.env.CI === "true") {
    it("finds Redis", () => {
      throw new Error(message)
    })
  } else {
    console.warn(`Skipped. ${message}`)
    it.skip("serves one shop from two processes", () => undefined)
  }
} else {
  describe("two instances on one database", () => {
    let shop: TwoInstanceShop
    let first: InstanceProcess
    let second: InstanceProcess

    beforeAll(async () => {
      shop = await openTwoInstanceShop(redisProgram as string)
      ;[first, second] = shop.instances
    }, startLimit)
    afterAll(() => shop.close(), startLimit)

    /** Both do the same, at the same moment. */
    const both = <Result>(run: (one: InstanceProcess) => Promise<Result>) =>
      Promise.all(shop.instances.map(run))
    const press = (id: string) => (one: InstanceProcess) =>
      one.api.post(`${orders}/${id}`, { confirm: true })
    const statuses = (answers: readonly AxiosResponse[]) =>
      answers.map(({ status }) => status).sort()
    const purchaseOrdersOf = async (
      orderId: string
    ): Promise<PurchaseOrder[]> => {
      const { data } = await first.api.get(
        `${purchaseOrders}?order_id=${orderId}`
      )
      return data.purchase_orders
    }
    const shippedOrders = async (): Promise<PurchaseOrder[]> => {
      const { data } = await second.api.get(
        `${purchaseOrders}?status=shipped&limit=50`
      )
      return data.purchase_orders
    }
    const sendings = () => shop.simulator.requestsTo("POST", "/orders")

    it("pull a feed once, whoever is told to", async () => {
      const path = "/admin/dropship/distributors/wps/feed-runs"
      const answers = await both(({ api }) => api.post(path))
      expect(statuses(answers)).toEqual([202, 409])
      await waitFor("the feed run to succeed", async () => {
        const { data } = await first.api.get("/admin/dropship/feed-runs")
        expect(data.feed_runs).toHaveLength(1)
        return data.feed_runs[0].status === "succeeded"
      })
    })

    it("order once what both are told to order at the same moment", async () => {
      const [order] = await first.order(puller, 1, 1)
      const answers = await both(press(order!.id))
      expect(statuses(answers)).toEqual([200, 409])
      expect(sendings()).toHaveLength(1)
      expect(shop.simulator.purchaseOrders()).toHaveLength(1)
      expect(await purchaseOrdersOf(order!.id)).toMatchObject([
        { status: "submitted" },
      ])
    })

    it("share many orders, each of which is pressed at both", async () => {
      const before = shop.simulator.purchaseOrders().length
      const placed = await first.order(puller, 1, many)
      const answers = await Promise.all(
        placed.flatMap(({ id }, at) =>
          (at % 2 === 0 ? [first, second] : [second, first]).map(press(id))
        )
      )
      expect(statuses(answers)).toEqual([
        ...placed.map(() => 200),
        ...placed.map(() => 409),
      ])
      for (const { id } of placed) {
        const [sent, ...more] = await purchaseOrdersOf(id)
        expect(more).toEqual([])
        expect(sent?.status).toBe("submitted")
        expect(shop.simulator.orders(sent?.po_number ?? "")).toMatchObject([
          { items: [{ sku: puller, quantity: 1 }] },
        ])
      }
      const booked = shop.simulator.purchaseOrders()
      expect(booked).toHaveLength(before + many)
      expect(sendings()).toHaveLength(before + many)
    })

    it("make one fulfillment and one mail of a parcel that both hear of", async () => {
      const sent = shop.simulator.purchaseOrders()
      expect(sent).toHaveLength(many + 1)
      for (const { po_number } of sent) {
        shop.simulator.ship(po_number)
      }
      await shop.query(
        "update dropship_purchase_order set next_sync_at = now() - interval '1 second'"
      )
      const { data } = await first.api.get(`${purchaseOrders}?limit=50`)
      const all: PurchaseOrder[] = data.purchase_orders
      await Promise.all([
        ...shop.instances.map((one) => one.runJob("track")),
        ...all
          .slice(0, 3)
          .flatMap(({ id }) =>
            shop.instances.map((one) =>
              one.api.post(`${purchaseOrders}/${id}/sync`)
            )
          ),
      ])

      const parcels = await shop.query(
        "select tracking_number from dropship_shipment"
      )
      expect(parcels).toHaveLength(sent.length)
      for (const { order_id, shipments } of await shippedOrders()) {
        const [parcel, ...more] = shipments
        expect(more).toEqual([])
        const { data: answer } = await second.api.get(
          `/admin/orders/${order_id}?fields=+email,*fulfillments,*fulfillments.labels`
        )
        expect(answer.order.fulfillments).toMatchObject([
          { labels: [{ tracking_number: parcel?.tracking_number }] },
        ])
        expect(
          shop.mailServer.messages
            .filter(({ to }) => to.includes(answer.order.email))
            .map(({ text }) => text.includes(parcel?.tracking_number ?? "-"))
        ).toEqual([true])
      }
      expect(shop.mailServer.messages).toHaveLength(sent.length)
    })

    it("start the feed that is due once", async () => {
      await shop.query(
        "update dropship_distributor_account set next_feed_run_at = now() - interval '1 second'"
      )
      await both((one) => one.runJob("pull_feeds"))
      const runs = await shop.query("select id from dropship_feed_run")
      expect(runs).toHaveLength(2)
    })

    it("bring to its end what the other was sending when it was killed", async () => {
      const already = sendings().length
      const [taken, lost] = await first.order(puller, 1, 2)
      const placing = { method: "POST", path: /^\/orders$/ }
      shop.simulator.fail({ ...placing, fault: { kind: "timeout-after" } })
      void press(taken!.id)(second).catch(() => undefined)
      await waitFor("the first order to arrive", () => {
        return sendings().length === already + 1
      })
      shop.simulator.fail({ ...placing, fault: { kind: "timeout-before" } })
      void press(lost!.id)(second).catch(() => undefined)
      await waitFor("the second order to arrive", () => {
        return sendings().length === already + 2
      })
      await second.kill()

      const inDoubt = async () =>
        (
          await Promise.all(
            [taken!, lost!].map(({ id }) => purchaseOrdersOf(id))
          )
        ).flat()
      await first.runJob("recover")
      // So soon, nobody can know that it is gone.
      expect((await inDoubt()).map(({ status }) => status)).toEqual([
        "submitting",
        "submitting",
      ])

      for (const { id } of await inDoubt()) {
        const lock = purchaseOrderLock(id)
        const seconds = await shop.redis.secondsUntilUnlocked(lock)
        expect(seconds).toBeLessThanOrEqual(60)
        await shop.redis.letLockEnd(lock)
      }
      await shop.query(
        "update dropship_purchase_order set submitting_at = now() - interval '1 hour' where status = 'submitting'"
      )
      await first.runJob("recover")

      for (const { status, po_number } of await inDoubt()) {
        expect([po_number, status]).toEqual([po_number, "submitted"])
        expect(shop.simulator.orders(po_number)).toMatchObject([
          { items: [{ sku: puller, quantity: 1 }] },
        ])
      }
      // Only what never arrived was sent once more.
      expect(sendings()).toHaveLength(already + 3)
    })
  })
}
